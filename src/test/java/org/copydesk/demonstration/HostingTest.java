package org.copydesk.demonstration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Site;
import org.copydesk.demonstration.Demonstration.Run;
import org.copydesk.page.HostingFile;
import org.copydesk.page.HostingFile.Server;
import org.copydesk.page.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The configurations that {@code copydesk hosting} prints, tried on the real servers: at the root
 * and below a path, right types and headers, our own page for what is missing, and a browser that
 * has nothing to complain of.
 */
class HostingTest {
  /** One for all, since the site's address is part of what is built. */
  private static final int PORT = freePort();

  @TempDir static Path shared;
  @TempDir Path temp;
  private final HttpClient client = HttpClient.newHttpClient();
  private Optional<Process> server = Optional.empty();
  private String base = "";

  @AfterEach
  void stop() throws InterruptedException {
    if (server.isPresent()) {
      // Asked kindly, a server ends its workers too.
      server.get().destroy();
      if (!server.get().waitFor(10, TimeUnit.SECONDS)) {
        server.get().destroyForcibly().waitFor();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"nginx,/", "nginx,/news/", "apache,/", "apache,/news/", "caddy,/", "caddy,/news/"})
  void theSiteIsServedAsItShouldBe(String name, String path) throws Exception {
    Demonstration.needs(binary(name));
    base = "http://127.0.0.1:" + PORT + path;
    Path publication = shared.resolve(path.equals("/") ? "root" : "below");
    Path site = build(publication);
    server = Optional.of(start(name, configuration(publication, name, site), PORT));
    awaitServer();

    answers("", 200, "text/html; charset=utf-8", "no-cache");
    answers("briefings/flood/", 200, "text/html; charset=utf-8", "no-cache");
    answers("briefings/flood/index.md", 200, "text/markdown; charset=utf-8", "no-cache");
    answers("feed.atom", 200, "application/atom+xml; charset=utf-8", "no-cache");
    answers("fr/feed.json", 200, "application/feed+json; charset=utf-8", "no-cache");
    String style = "public, max-age=31536000, immutable";
    answers(stylesheet(site), 200, "text/css; charset=utf-8", style);
    assertTrue(answers("nowhere/", 404, "text/html; charset=utf-8", "").contains("There is no"));
    assertTrue(answers("fr/rien/", 404, "text/html; charset=utf-8", "").contains("Il n’y a"));
    handsOut("gzip", site.resolve("briefings/flood/index.html.gz"));
    if (!name.equals("nginx")) {
      // Debian keeps nginx's brotli in a package of its own.
      handsOut("br", site.resolve("briefings/flood/index.html.br"));
    }
    if (name.equals("nginx") && !path.equals("/")) {
      // The policy is the same on all of them.
      aBrowserIsContent(site);
    }
  }

  private String answers(String address, int status, String type, String cache) throws Exception {
    HttpResponse<String> answer = get(address);
    assertEquals(status, answer.statusCode(), address);
    assertEquals(type, header(answer, "content-type").toLowerCase(), address);
    if (!cache.isEmpty()) {
      assertEquals(cache, header(answer, "cache-control"), address);
    }
    assertTrue(header(answer, "content-security-policy").startsWith("default-src 'none'"), address);
    assertEquals("nosniff", header(answer, "x-content-type-options"), address);
    return answer.body();
  }

  /** The compressed file that stands there, as it is, and as the type that it is when unpacked. */
  private void handsOut(String encoding, Path file) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "briefings/flood/"))
            .header("Accept-Encoding", encoding)
            .build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(encoding, answer.headers().firstValue("content-encoding").orElse("none"), base);
    assertEquals(
        "text/html; charset=utf-8",
        answer.headers().firstValue("content-type").orElse("none").toLowerCase(Locale.ROOT));
    assertEquals("Accept-Encoding", answer.headers().firstValue("vary").orElse("none"));
    assertArrayEquals(Files.readAllBytes(file), answer.body());
  }

  /** Every page opens without a breach of the policy, and every link leads to something. */
  private void aBrowserIsContent(Path site) throws Exception {
    Demonstration.needs(Path.of("src/test/browser/node_modules/playwright-core"));
    Run run = Run.of("node", "src/test/browser/hosted.mjs", site.toString(), base);
    assertEquals(0, run.exit(), run.output());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    URI uri = URI.create(base + address);
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String configuration(Path publication, String name, Path site) throws Exception {
    Server wanted = Server.valueOf(name.toUpperCase(Locale.ROOT));
    Site facts = new EditionReader(publication).read().edition().site();
    HostingFile file = HostingFile.of(facts, wanted, site.toString(), PORT);
    return Theme.open(Optional.empty()).draw(file);
  }

  /** Built once for each path. */
  private Path build(Path publication) throws Exception {
    Path site = publication.resolve("out/news");
    if (Files.exists(site)) {
      return site;
    }
    TinySite.in(publication)
        .site("title: T\nlanguages: [en, fr]\ncompress: [gzip, brotli]\nbase: " + base + "\n")
        .file("content/briefings/flood.md", HostedPages.FLOOD)
        .file("content/people/desk.yaml", "name: The desk\ntype: desk\n")
        .briefing("inondation", "lang: fr\n", "La rivière a monté.\n");
    Program.run(publication, "build", "--into", site.toString());
    // A server that gives up its rights must still be able to read.
    for (Path folder = site; folder.startsWith(shared); folder = folder.getParent()) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return site;
  }

  private static String stylesheet(Path site) throws IOException {
    try (var files = Files.list(site)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.matches("style\\..*\\.css"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path binary(String name) {
    return Path.of(
        switch (name) {
          case "nginx" -> "/usr/sbin/nginx";
          case "apache" -> "/usr/sbin/apache2";
          default -> "/usr/bin/caddy";
        });
  }

  private Process start(String name, String configuration, int port) throws IOException {
    Path own = Files.writeString(temp.resolve("site.conf"), configuration);
    Path main = temp.resolve("main.conf");
    List<String> command =
        switch (name) {
          case "nginx" -> {
            Files.writeString(main, nginx(own));
            yield List.of("/usr/sbin/nginx", "-c", main.toString(), "-p", temp.toString());
          }
          case "apache" -> {
            Files.writeString(main, apache(own, port));
            yield List.of("/usr/sbin/apache2", "-D", "FOREGROUND", "-f", main.toString());
          }
          default -> {
            Files.writeString(main, "{\n  admin off\n}\n" + configuration);
            yield List.of(
                "/usr/bin/caddy", "run", "--adapter", "caddyfile", "--config", main.toString());
          }
        };
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("server.log").toFile());
    builder.environment().put("HOME", temp.toString());
    return builder.start();
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private String nginx(Path own) {
    return (root() ? "user root;\n" : "")
        + "daemon off;\nworker_processes 1;\npid "
        + temp.resolve("pid")
        + ";\nerror_log "
        + temp.resolve("error.log")
        + ";\nevents { }\nhttp {\n  access_log off;\n  client_body_temp_path "
        + temp.resolve("body")
        + ";\n  include "
        + own
        + ";\n}\n";
  }

  private String apache(Path own, int port) {
    StringBuilder main = new StringBuilder("ServerName localhost\nListen 127.0.0.1:" + port + "\n");
    for (String module :
        List.of(
            "mpm_event",
            "authz_core",
            "headers",
            "mime",
            "dir",
            "alias",
            "deflate",
            "filter",
            "rewrite")) {
      main.append("LoadModule ").append(module).append("_module /usr/lib/apache2/modules/mod_");
      main.append(module).append(".so\n");
    }
    if (root()) {
      main.append("User www-data\nGroup www-data\n");
    }
    main.append("PidFile ").append(temp.resolve("pid")).append('\n');
    main.append("ErrorLog ").append(temp.resolve("error.log")).append('\n');
    main.append("TypesConfig /etc/mime.types\nInclude ").append(own).append('\n');
    return main.toString();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private void awaitServer() throws Exception {
    for (int attempt = 0; ; attempt++) {
      try {
        get("");
        return;
      } catch (IOException notYet) {
        if (attempt == 100 || server.stream().noneMatch(Process::isAlive)) {
          throw new AssertionError(Files.readString(temp.resolve("server.log")), notYet);
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }
}
