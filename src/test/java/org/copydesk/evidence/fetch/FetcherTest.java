package org.copydesk.evidence.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.copydesk.evidence.Capture;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching one address from a server on this machine. */
class FetcherTest {
  private static final FetchLimits LIMITS = new FetchLimits(100_000, Duration.ofSeconds(2), 3);

  private HttpServer server;
  private final AtomicInteger calls = new AtomicInteger();

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private Capture fetch(String path) throws CannotGoOn {
    return new Fetcher(LIMITS, true).fetch(at(path));
  }

  private void answer(String path, int status, String body, String... fields) {
    server.createContext(
        path, exchange -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8), fields));
  }

  private void send(HttpExchange exchange, int status, byte[] body, String... fields)
      throws IOException {
    calls.incrementAndGet();
    for (int i = 0; i < fields.length; i += 2) {
      exchange.getResponseHeaders().add(fields[i], fields[i + 1]);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void theBytesAndTheirTypeAreKept() throws CannotGoOn {
    answer("/story", 200, "<p>Où?", "Content-Type", "text/html; charset=utf-8");
    Capture capture = fetch("/story#below");
    assertEquals("<p>Où?", new String(capture.content(), StandardCharsets.UTF_8));
    assertEquals("text/html; charset=utf-8", capture.mediaType());
    assertEquals(at("/story"), capture.address().orElseThrow());
  }

  @Test
  void redirectsAreFollowedOneByOne() throws CannotGoOn {
    answer("/a", 301, "", "Location", "/b");
    answer("/b", 302, "", "Location", at("/c").toString());
    answer("/c", 200, "here");
    Capture capture = fetch("/a");
    assertEquals("here", new String(capture.content(), StandardCharsets.UTF_8));
    assertEquals(3, capture.exchanges().size());
  }

  @Test
  void aCircleOfRedirectsEnds() {
    answer("/a", 302, "", "Location", "/a");
    CannotGoOn stop = assertThrows(CannotGoOn.class, () -> fetch("/a"));
    assertTrue(stop.sentence().contains("redirects more than 3 times"), stop.sentence());
  }

  @Test
  void aRedirectOutOfTheWebIsRefused() {
    answer("/a", 302, "", "Location", "file:///etc/hosts");
    assertThrows(CannotGoOn.class, () -> fetch("/a"));
  }

  @Test
  void privateAddressesNeedLeave() {
    answer("/a", 200, "secret");
    CannotGoOn stop =
        assertThrows(CannotGoOn.class, () -> new Fetcher(LIMITS, false).fetch(at("/a")));
    assertTrue(stop.hint().contains("--allow-private"), stop.hint());
    assertEquals(0, calls.get());
  }

  @Test
  void gzipAndBothKindsOfDeflateAreUndone() throws Exception {
    byte[] text = "packed ".repeat(100).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(gzip)) {
      out.write(text);
    }
    ByteArrayOutputStream deflate = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(deflate)) {
      out.write(text);
    }
    server.createContext("/g", e -> send(e, 200, gzip.toByteArray(), "Content-Encoding", "gzip"));
    server.createContext(
        "/d", e -> send(e, 200, deflate.toByteArray(), "Content-Encoding", "deflate"));
    assertArrayEquals(text, fetch("/g").content());
    assertArrayEquals(text, fetch("/d").content());
    assertArrayEquals(gzip.toByteArray(), fetch("/g").exchanges().get(0).body());
  }

  @Test
  void robotsTxtIsHeeded() {
    answer("/robots.txt", 200, "User-agent: *\nDisallow: /private/\n");
    answer("/private/a", 200, "x");
    CannotGoOn stop = assertThrows(CannotGoOn.class, () -> fetch("/private/a"));
    assertTrue(stop.sentence().contains("robots.txt"), stop.sentence());
    assertEquals(1, calls.get());
  }

  @Test
  void aBusyServerIsAskedOnceMore() throws CannotGoOn {
    AtomicInteger times = new AtomicInteger();
    server.createContext(
        "/busy",
        e ->
            send(
                e,
                times.incrementAndGet() == 1 ? 503 : 200,
                "ok".getBytes(StandardCharsets.UTF_8)));
    assertEquals("ok", new String(fetch("/busy").content(), StandardCharsets.UTF_8));
    assertEquals(2, times.get());
  }

  @Test
  void anErrorIsASentence() {
    CannotGoOn stop = assertThrows(CannotGoOn.class, () -> fetch("/gone"));
    assertTrue(stop.sentence().endsWith("answers 404."), stop.sentence());
  }

  @Test
  void aLargeAnswerEnds() {
    answer("/large", 200, "x".repeat(200_000));
    CannotGoOn stop = assertThrows(CannotGoOn.class, () -> fetch("/large"));
    assertTrue(stop.sentence().contains("larger than"), stop.sentence());
  }

  @Test
  void anAnswerThatDripsEnds() {
    server.createContext(
        "/drip",
        e -> {
          e.sendResponseHeaders(200, 0);
          try (var out = e.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write('x');
              out.flush();
              Thread.sleep(200);
            }
          } catch (InterruptedException | IOException gone) {
            e.close();
          }
        });
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThrows(CannotGoOn.class, () -> fetch("/drip")));
  }

  @Test
  void weSayWhoWeAre() throws CannotGoOn {
    List<String> agents = new ArrayList<>();
    server.createContext(
        "/who",
        e -> {
          agents.add(e.getRequestHeaders().getFirst("User-Agent"));
          send(e, 200, new byte[] {'x'});
        });
    fetch("/who");
    assertTrue(agents.get(0).startsWith("Copydesk"), agents.toString());
  }
}
