package org.copydesk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.copydesk.TinySite;
import org.copydesk.publish.Publication;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a browser meets it. */
class PreviewTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String DRAFT = "---\ntitle: A draft\nstatus: draft\n---\nFirst words.\n";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private TinySite site;
  private Preview preview;

  @BeforeEach
  void open() throws CannotGoOn {
    site =
        TinySite.in(folder)
            .site("base: https://example.org/news/\n")
            .file("content/briefings/draft.md", DRAFT)
            .file("content/static/été.txt", "plain");
    preview = Preview.open(new PreviewOrder(folder, OptionalInt.empty(), 2), new Silent());
  }

  @AfterEach
  void close() {
    preview.close();
  }

  @Test
  void showsDraftsWithTheReloadScriptInTheAnswerOnly() throws Exception {
    HttpResponse<String> page = get("/briefings/draft/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", header(page, "Content-Type"));
    assertEquals("no-store", header(page, "Cache-Control"));
    assertTrue(page.body().contains("First words."), page.body());
    assertTrue(page.body().contains("/-copydesk/reload.js"), page.body());
    Path file = folder.resolve(".copydesk/preview/site/briefings/draft/index.html");
    assertFalse(Files.readString(file).contains("reload.js"));
    assertFalse(Files.exists(folder.resolve("site")));
    assertTrue(get("/-copydesk/reload.js").body().contains("EventSource"));
  }

  @Test
  void theDesksBoardHasAPageOfItsOwn() throws Exception {
    try (BufferedReader events = events(1)) {
      site.file(
          "content/briefings/evil.md", "---\ntitle: \"</script><b>\"\nstatus: draft\n---\nX.\n");
      assertTimeoutPreemptively(LONG, () -> awaitBuild(events));
    }
    HttpResponse<String> board = get("/-copydesk/status");
    assertEquals(200, board.statusCode());
    assertTrue(
        board.body().contains("copydesk status content/briefings/draft.md --to review"),
        board.body());
    assertTrue(board.body().contains("\"page\":\"/briefings/draft/\""), board.body());
    assertFalse(board.body().contains("</script><b>"), "a title cannot end the data");
    assertTrue(board.body().contains("/-copydesk/reload.js"), board.body());
  }

  @Test
  void answersAsAStaticHostDoes() throws Exception {
    HttpResponse<String> redirect = get("/briefings/draft");
    assertEquals(301, redirect.statusCode());
    assertEquals("/briefings/draft/", header(redirect, "Location"));
    HttpResponse<String> text = get("/%C3%A9t%C3%A9.txt");
    assertEquals("plain", text.body());
    assertEquals("text/plain; charset=utf-8", header(text, "Content-Type"));
    assertEquals(200, get("/news/briefings/draft/").statusCode());
    HttpResponse<String> missing = get("/nowhere/");
    assertEquals(404, missing.statusCode());
    assertTrue(missing.body().contains("</html>"), "the site's own 404.html is shown");
  }

  @Test
  void headHasTheLengthAndNoBody() throws Exception {
    HttpResponse<String> head =
        client.send(
            request("/%C3%A9t%C3%A9.txt")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(200, head.statusCode());
    assertEquals("5", header(head, "Content-Length"));
    assertEquals("", head.body());
  }

  @Test
  void otherMethodsAreRefused() throws Exception {
    HttpResponse<String> post =
        client.send(
            request("/").POST(HttpRequest.BodyPublishers.ofString("x")).build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(405, post.statusCode());
    assertEquals("GET, HEAD", header(post, "Allow"));
  }

  @Test
  void onlyThisMachinesNamesAreAnswered() throws Exception {
    assertTrue(raw("GET / HTTP/1.1\r\nHost: rebound.example:8000\r\n").startsWith("HTTP/1.1 421"));
    assertTrue(raw("GET / HTTP/1.1\r\nHost: localhost.example\r\n").startsWith("HTTP/1.1 421"));
    assertTrue(raw("GET / HTTP/1.1\r\nHost: [::1]:8000\r\n").startsWith("HTTP/1.1 200"));
  }

  @Test
  void nothingOutsideTheSiteIsServed() throws Exception {
    site.file("secret.txt", "secret");
    for (String path :
        new String[] {
          "/../../../secret.txt",
          "/%2e%2e/%2e%2e/%2e%2e/secret.txt",
          "/..%2f..%2f..%2fsecret.txt",
          "/briefings/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.txt",
          "//secret.txt",
          "/%00",
          "/.copydesk/manifest"
        }) {
      String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), path);
      assertFalse(answer.contains("secret\r\n") || answer.endsWith("secret"), path);
    }
  }

  @Test
  void aChangeIsBuiltAndTheBrowserIsTold() throws Exception {
    try (BufferedReader events = events(1)) {
      site.file("content/briefings/draft.md", DRAFT.replace("First", "Second"));
      assertTimeoutPreemptively(LONG, () -> awaitBuild(events));
    }
    assertTrue(get("/briefings/draft/").body().contains("Second words."));
  }

  @Test
  void aBrowserWithAnOlderPageIsToldAtOnce() throws Exception {
    try (BufferedReader events = events(0)) {
      assertTimeoutPreemptively(LONG, () -> awaitBuild(events));
    }
  }

  @Test
  void aBrokenFileShowsItsFaultsUntilItIsMended() throws Exception {
    try (BufferedReader events = events(1)) {
      site.file("content/briefings/draft.md", DRAFT.replace("status:", "title: again\nstatus:"));
      assertTimeoutPreemptively(LONG, () -> awaitBuild(events));
      HttpResponse<String> broken = get("/briefings/draft/");
      assertEquals(500, broken.statusCode());
      assertTrue(broken.body().contains("content/briefings/draft.md:3:"), broken.body());
      assertTrue(broken.body().contains("/-copydesk/reload.js"), broken.body());
      assertFalse(broken.body().contains("First words."), "no stale page");
      assertEquals("plain", get("/%C3%A9t%C3%A9.txt").body());
      site.file("content/briefings/draft.md", DRAFT);
      assertTimeoutPreemptively(LONG, () -> awaitBuild(events));
    }
    assertEquals(200, get("/briefings/draft/").statusCode());
  }

  @Test
  void aNewFolderIsWatchedToo() throws Exception {
    try (BufferedReader events = events(1)) {
      site.file("content/briefings/2022/deep/other.md", DRAFT.replace("A draft", "Other"));
      assertTimeoutPreemptively(LONG, () -> awaitBuild(events));
      while (get("/briefings/other/").statusCode() != 200) {
        assertTimeoutPreemptively(LONG, () -> awaitBuild(events));
      }
      site.file("content/briefings/2022/deep/other.md", DRAFT.replace("First", "Deep"));
      assertTimeoutPreemptively(LONG, () -> awaitBuild(events));
    }
    assertTrue(get("/briefings/other/").body().contains("Deep words."));
  }

  @Test
  void aTakenPortIsPassedOverUnlessItWasAskedFor() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      PreviewOrder order = new PreviewOrder(folder, OptionalInt.of(taken.getLocalPort()), 1);
      CannotGoOn stop = assertThrows(CannotGoOn.class, () -> Preview.open(order, new Silent()));
      assertTrue(stop.sentence().contains("" + taken.getLocalPort()), stop.sentence());
    }
    Path second = folder.resolve("second");
    TinySite.in(second);
    try (Preview other =
        Preview.open(new PreviewOrder(second, OptionalInt.empty(), 1), new Silent())) {
      assertTrue(other.port() != preview.port());
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + preview.port() + path));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private BufferedReader events(int build) throws IOException, InterruptedException {
    var answer =
        client.send(
            request("/-copydesk/events?build=" + build).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    assertEquals("text/event-stream; charset=utf-8", header(answer, "Content-Type"));
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static void awaitBuild(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.equals("event: build")) {
      line = events.readLine();
    }
    assertEquals("event: build", line);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port())) {
      socket
          .getOutputStream()
          .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static final class Silent implements PreviewListener {
    @Override
    public void built(Publication publication) {}

    @Override
    public void stopped(CannotGoOn reason) {}
  }
}
