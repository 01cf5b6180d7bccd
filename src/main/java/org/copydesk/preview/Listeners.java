package org.copydesk.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The browsers that wait for a word, each by a stream of server-sent events (HTML Living Standard,
 * 9.2). A stream holds no thread: it is written to when there is something to say.
 */
final class Listeners {
  private final List<HttpExchange> open = new CopyOnWriteArrayList<>();

  /** Opens a stream. */
  void add(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    if (send(exchange, "retry: 500\n\n")) {
      open.add(exchange);
    }
  }

  /** Tells one browser, or all of them, that a build of that number is to be seen. */
  void tell(int build) {
    tellAll("event: build\ndata: " + build + "\n\n");
  }

  void tell(HttpExchange exchange, int build) {
    if (!send(exchange, "event: build\ndata: " + build + "\n\n")) {
      open.remove(exchange);
    }
  }

  /** Keeps the streams from being taken for dead, and notices those that are. */
  void heartbeat() {
    tellAll(": still here\n\n");
  }

  void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }

  private void tellAll(String event) {
    for (HttpExchange exchange : open) {
      if (!send(exchange, event)) {
        open.remove(exchange);
      }
    }
  }

  private static boolean send(HttpExchange exchange, String event) {
    synchronized (exchange) {
      try {
        exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        return true;
      } catch (IOException gone) {
        exchange.close();
        return false;
      }
    }
  }
}
