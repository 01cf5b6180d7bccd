package org.copydesk.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.TinySite;
import org.copydesk.demonstration.Demonstration.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site works without any configuration: from a plain folder, and from Python's web server.
 * Every page opens, every link leads to something. Below a path, the demonstration is served so.
 */
class PlainHostingTest {
  private static final Pattern PORT = Pattern.compile("port (\\d+)");

  @TempDir static Path temp;
  private static Path site = Path.of("");
  private Optional<Process> server = Optional.empty();

  @AfterEach
  void stop() throws InterruptedException {
    if (server.isPresent()) {
      server.get().destroy();
      server.get().waitFor();
    }
  }

  @Test
  void aPlainFolderIsEnough() throws Exception {
    opens(site, site.toUri().toString());
  }

  @Test
  void pythonServesIt() throws Exception {
    opens(site, serve(site));
  }

  private static void opens(Path site, String base) throws Exception {
    Demonstration.needs(Path.of("src/test/browser/node_modules/playwright-core"));
    Demonstration.needs(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")));
    Run run = Run.of("node", "src/test/browser/hosted.mjs", site.toString(), base);
    assertEquals(0, run.exit(), run.output());
  }

  private String serve(Path folder) throws IOException {
    Process python =
        new ProcessBuilder(
                "python3",
                "-u",
                "-m",
                "http.server",
                "0",
                "--bind",
                "127.0.0.1",
                "--directory",
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    server = Optional.of(python);
    BufferedReader out =
        new BufferedReader(new InputStreamReader(python.getInputStream(), StandardCharsets.UTF_8));
    Matcher port = PORT.matcher(String.valueOf(out.readLine()));
    assertTrue(port.find());
    return "http://127.0.0.1:" + port.group(1) + "/";
  }

  @BeforeAll
  static void build() throws Exception {
    TinySite.in(temp)
        .site("title: T\n")
        .file("content/briefings/flood.md", HostedPages.FLOOD)
        .file("content/people/desk.yaml", "name: The desk\ntype: desk\n");
    site = temp.resolve("out/news");
    Program.run(temp, "build", "--into", site.toString());
  }
}
