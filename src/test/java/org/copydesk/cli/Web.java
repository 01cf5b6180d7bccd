package org.copydesk.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages of our own on this machine, which a test may change while it runs.
 *
 * <pre>{@code
 * try (Web web = Web.open()) {
 *   String address = web.page("/story", "<p>Words.");
 *   web.gone("/story");
 * }
 * }</pre>
 */
final class Web implements AutoCloseable {
  private static final String MOVED = "moved";

  private record Page(String type, byte[] body) {}

  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();

  private Web(HttpServer server) {
    this.server = server;
  }

  static Web open() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Web web = new Web(server);
      server.createContext(
          "/",
          exchange -> {
            Page page = web.pages.get(exchange.getRequestURI().getPath());
            if (page != null && page.type().equals(MOVED)) {
              exchange
                  .getResponseHeaders()
                  .add("Location", new String(page.body(), StandardCharsets.UTF_8));
              exchange.sendResponseHeaders(302, -1);
            } else if (page == null) {
              exchange.sendResponseHeaders(404, -1);
            } else {
              exchange.getResponseHeaders().add("Content-Type", page.type());
              boolean head = exchange.getRequestMethod().equals("HEAD");
              exchange.sendResponseHeaders(200, head ? -1 : page.body().length);
              if (!head) {
                exchange.getResponseBody().write(page.body());
              }
            }
            exchange.close();
          });
      server.start();
      return web;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Serves a page from now on, and gives its address. */
  String page(String path, String html) {
    return file(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  String file(String path, String type, byte[] body) {
    pages.put(path, new Page(type, body));
    return address(path);
  }

  /** Redirects from now on. */
  void moved(String path, String to) {
    file(path, MOVED, to.getBytes(StandardCharsets.UTF_8));
  }

  void gone(String path) {
    pages.remove(path);
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
