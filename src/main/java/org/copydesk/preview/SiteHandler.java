package org.copydesk.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.copydesk.json.JsonObject;

/**
 * Answers requests: from the last good site, or with the page of faults in place of a page while
 * the publication is broken. The reload script is put into the answer, never into a file.
 */
final class SiteHandler implements HttpHandler {
  private static final String OWN = "/-copydesk/";
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Supplier<Path> site;
  private final Supplier<Showing> showing;
  private final Supplier<JsonObject> board;
  private final Listeners listeners;

  /**
   * @param board the desk's board as JSON, made when it is asked for
   */
  SiteHandler(
      Supplier<Path> site,
      Supplier<Showing> showing,
      Supplier<JsonObject> board,
      Listeners listeners) {
    this.site = site;
    this.board = board;
    this.showing = showing;
    this.listeners = listeners;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      answer(exchange);
    } catch (NoSuchFileException vanished) {
      send(
          exchange,
          404,
          "text/plain; charset=utf-8",
          "Not found.\n".getBytes(StandardCharsets.UTF_8));
    } catch (RuntimeException | IOException failed) {
      exchange.close();
      throw failed;
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    if (!fromHere(exchange)) {
      // Another site's script must not read drafts by a name that it points at this machine.
      refuse(exchange, 421, "This preview is for this machine only.");
    } else if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      refuse(exchange, 405, "Only GET and HEAD are answered here.");
    } else if (path.equals(OWN + "events")) {
      listen(exchange);
    } else if (path.startsWith(OWN)) {
      own(exchange, path.substring(OWN.length()));
    } else {
      page(exchange, path);
    }
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    Showing now = showing.get();
    SiteFiles files = new SiteFiles(site.get());
    SiteFiles.Found found = files.find(below(path, now.base()));
    boolean html = found.file().map(SiteHandler::isHtml).orElse(true);
    if (now.fault().isPresent() && html) {
      String page = resource("fault.html").replace("{{fault}}", now.fault().get().write());
      sendHtml(exchange, 500, page, now);
    } else if (found.folder() && found.file().isPresent()) {
      exchange.getResponseHeaders().set("Location", encoded(path.replaceAll("^/+", "/")) + "/");
      send(exchange, 301, "text/plain; charset=utf-8", new byte[0]);
    } else if (found.file().isEmpty()) {
      Optional<Path> custom = files.find("/404.html").file();
      String page =
          custom.isPresent() ? Files.readString(custom.get()) : "<!doctype html>Not found.";
      sendHtml(exchange, 404, page, now);
    } else if (html) {
      sendHtml(exchange, 200, Files.readString(found.file().get()), now);
    } else {
      sendFile(exchange, found.file().get());
    }
  }

  /**
   * The few absolute links, such as those of the page for what is not found, hold the base's path.
   */
  private static String below(String path, String base) {
    return path.startsWith(base) ? path.substring(base.length() - 1) : path;
  }

  private void listen(HttpExchange exchange) throws IOException {
    listeners.add(exchange);
    String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
    int build = showing.get().build();
    if (!query.equals("build=" + build)) {
      listeners.tell(exchange, build);
    }
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    if (name.equals("reload.js")) {
      byte[] script = resource(name).getBytes(StandardCharsets.UTF_8);
      send(exchange, 200, MediaTypes.of(name), script);
    } else if (name.equals("status")) {
      String page = resource("status.html").replace("{{board}}", board.get().write());
      sendHtml(exchange, 200, page, showing.get());
    } else {
      refuse(exchange, 404, "Not found.");
    }
  }

  private static void sendHtml(HttpExchange exchange, int status, String page, Showing now)
      throws IOException {
    String script =
        "<script src=\"" + OWN + "reload.js\" data-build=\"" + now.build() + "\" defer></script>\n";
    int end = page.lastIndexOf("</body>");
    String whole = end < 0 ? page + script : page.substring(0, end) + script + page.substring(end);
    send(exchange, status, MediaTypes.of(".html"), whole.getBytes(StandardCharsets.UTF_8));
  }

  private static void sendFile(HttpExchange exchange, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      long length = Files.size(file);
      boolean head = start(exchange, 200, MediaTypes.of(file.toString()), length);
      if (!head) {
        try (OutputStream out = exchange.getResponseBody()) {
          in.transferTo(out);
        }
      }
    }
    exchange.close();
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    boolean head = start(exchange, status, type, body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  /**
   * @return whether only the head of the answer was asked for
   */
  private static boolean start(HttpExchange exchange, int status, String type, long length)
      throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
    }
    exchange.sendResponseHeaders(status, head || length == 0 ? -1 : length);
    return head;
  }

  private static void refuse(HttpExchange exchange, int status, String sentence)
      throws IOException {
    send(
        exchange,
        status,
        "text/plain; charset=utf-8",
        (sentence + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static boolean fromHere(HttpExchange exchange) {
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    return HOSTS.contains(host.replaceFirst(":\\d+$", ""));
  }

  private static boolean isHtml(Path file) {
    return file.toString().endsWith(".html");
  }

  private static String encoded(String path) {
    try {
      return new java.net.URI(null, null, path, null).toASCIIString();
    } catch (java.net.URISyntaxException unusable) {
      return "/";
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SiteHandler.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new NoSuchFileException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
