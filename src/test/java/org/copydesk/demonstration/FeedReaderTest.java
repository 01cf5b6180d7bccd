package org.copydesk.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.TinySite;
import org.copydesk.demonstration.Demonstration.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed reader of the distribution subscribes to all feeds of a site and finds every entry. */
class FeedReaderTest {
  private static final Path NEWSBOAT = Path.of("/usr/bin/newsboat");
  private static final Pattern ENTRY = Pattern.compile("<entry>\\s*<id>([^<]+)</id>");

  @TempDir Path temp;
  private HttpServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  @Test
  void subscribesToAllFeeds() throws Exception {
    Demonstration.needs(NEWSBOAT);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/news/";
    Path site = build(base);
    serve(site);

    List<String> feeds = feeds(site);
    assertTrue(feeds.containsAll(List.of("feed.atom", "fr/feed.atom")), feeds.toString());
    assertTrue(feeds.size() >= 6, feeds.toString());
    Set<String> entries = new TreeSet<>();
    for (String feed : feeds) {
      Matcher id = ENTRY.matcher(Files.readString(site.resolve(feed)));
      while (id.find()) {
        entries.add(id.group(1));
      }
    }
    Files.write(temp.resolve("urls"), feeds.stream().map(feed -> base + feed).toList());
    Files.writeString(temp.resolve("config"), "");
    newsboat("--execute=reload");
    assertEquals(entries.size() + " unread articles", newsboat("--execute=print-unread").strip());
    // A feed that could not be read has no title in the list of subscriptions.
    String subscriptions = newsboat("--export-to-opml");
    assertFalse(subscriptions.contains("title=\"\""), subscriptions);
    for (String feed : feeds) {
      assertTrue(subscriptions.contains(base + feed), subscriptions);
    }
  }

  private String newsboat(String option) throws Exception {
    Run run =
        Run.of(
            NEWSBOAT.toString(),
            "--url-file=" + temp.resolve("urls"),
            "--cache-file=" + temp.resolve("cache.db"),
            "--config-file=" + temp.resolve("config"),
            option);
    assertEquals(0, run.exit(), run.output());
    return run.output();
  }

  private void serve(Path site) {
    server.createContext(
        "/news/",
        exchange -> {
          Path file = site.resolve(exchange.getRequestURI().getPath().substring(6));
          byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
          exchange.getResponseHeaders().set("Content-Type", "application/atom+xml; charset=utf-8");
          exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  private static List<String> feeds(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .map(file -> site.relativize(file).toString())
          .filter(file -> file.endsWith(".atom"))
          .sorted()
          .toList();
    }
  }

  private Path build(String base) throws Exception {
    TinySite.in(temp)
        .site("title: News & views\nlanguages: [en, fr, ar]\nbase: " + base + "\n")
        .briefing("flood", "topics: [water]\n", "The river <rose> & *fell*.\n")
        .briefing("dam", "topics: [water]\n", "It held.\n")
        .briefing("inondation", "lang: fr\ntopics: [eau]\n", "La rivière « a monté ».\n")
        .briefing("fayadan", "lang: ar\n", "ارتفع النهر.\n");
    Path site = temp.resolve("out/news");
    Program.run(temp, "build", "--into", site.toString());
    return site;
  }
}
