package org.copydesk.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Selection;
import org.copydesk.briefing.board.Board;
import org.copydesk.json.JsonObject;
import org.copydesk.publish.CopyDesk;
import org.copydesk.publish.Order;
import org.copydesk.publish.Press;
import org.copydesk.publish.Progress;
import org.copydesk.publish.Publication;
import org.copydesk.publish.tree.Output;
import org.copydesk.report.BoardReport;
import org.copydesk.text.CannotGoOn;

/**
 * The site with drafts, on this machine only: built, served, built anew when a file changes, and
 * reloaded in the browser.
 *
 * <pre>{@code
 * try (Preview preview = Preview.open(order, listener)) {
 *   preview.port();
 *   preview.await();
 * }
 * }</pre>
 *
 * It has an output folder of its own, {@code .copydesk/preview/site}, and never touches the site.
 */
public final class Preview implements AutoCloseable {
  private static final int FIRST_PORT = 8000;
  private static final int PORTS = 50;
  private static final int REQUESTS_AT_ONCE = 16;

  static {
    // Read once, when the server's classes load: without it small answers wait 40 ms for an ACK.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final PreviewOrder order;
  private final PreviewListener listener;
  private final Output output;
  private final Watcher watcher;
  private final HttpServer server;
  private final Listeners browsers = new Listeners();
  private final ExecutorService requests = Executors.newFixedThreadPool(REQUESTS_AT_ONCE, daemon());
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(daemon());
  private final Thread builder = new Thread(this::rebuild, "preview");
  private volatile Showing showing = Showing.NOTHING;

  private Preview(PreviewOrder order, PreviewListener listener) throws CannotGoOn {
    this.order = order;
    this.listener = listener;
    Path workroom = order.root().resolve(".copydesk/preview");
    this.output = new Output(workroom.resolve("site"), workroom);
    this.watcher = Watcher.of(order.root());
    this.server = listen(order.port());
  }

  /**
   * Builds once, then serves until closed.
   *
   * @throws CannotGoOn when there is no publication, or no port to listen on
   */
  public static Preview open(PreviewOrder order, PreviewListener listener) throws CannotGoOn {
    Preview preview = new Preview(order, listener);
    try {
      preview.show(preview.print());
    } catch (CannotGoOn | RuntimeException stop) {
      preview.close();
      throw stop;
    }
    preview.start();
    return preview;
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Waits until it is closed. */
  public void await() throws InterruptedException {
    builder.join();
  }

  @Override
  public void close() {
    watcher.close();
    browsers.close();
    heart.shutdownNow();
    server.stop(0);
    requests.shutdownNow();
  }

  private void start() {
    server.createContext("/", new SiteHandler(output::site, () -> showing, this::board, browsers));
    server.setExecutor(requests);
    server.start();
    heart.scheduleWithFixedDelay(browsers::heartbeat, 15, 15, TimeUnit.SECONDS);
    builder.setDaemon(true);
    builder.start();
  }

  /** Read anew each time: it is asked for rarely, and then it must be true. */
  private JsonObject board() {
    try {
      CopyDesk.Checked whole = CopyDesk.read(new EditionReader(order.root(), order.threads()));
      return BoardReport.json(
          Board.of(
              whole.reading().edition(), CopyDesk.errors(whole.remarks()), OffsetDateTime.now()));
    } catch (CannotGoOn reason) {
      return JsonObject.of("fault", reason.sentence() + " " + reason.hint());
    }
  }

  private void rebuild() {
    while (watcher.await()) {
      try {
        show(print());
      } catch (CannotGoOn reason) {
        showing = showing.next(reason);
        listener.stopped(reason);
      }
      browsers.tell(showing.build());
    }
  }

  private Publication print() throws CannotGoOn {
    Order print =
        new Order(
            order.root(), output, Selection.everything(OffsetDateTime.now()), order.threads());
    return new Press(print, Progress.SILENT).print();
  }

  private void show(Publication publication) {
    showing = showing.next(publication);
    listener.built(publication);
  }

  private static HttpServer listen(OptionalInt wanted) throws CannotGoOn {
    int first = wanted.orElse(FIRST_PORT);
    int last = wanted.isPresent() ? first : FIRST_PORT + PORTS - 1;
    for (int port = first; port <= last; port++) {
      try {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      } catch (BindException taken) {
        // The next one may be free.
      } catch (IOException e) {
        throw new CannotGoOn(
            "No server can be started here: " + e.getMessage() + ".",
            "Check that this machine lets programs listen on its loopback address.",
            e);
      }
    }
    throw new CannotGoOn(
        first == last
            ? "Port " + first + " is taken by another program."
            : "The ports from " + first + " to " + last + " are all taken.",
        "Name a free one with --port, or leave --port out to have the first free one.");
  }

  private static ThreadFactory daemon() {
    return work -> {
      Thread thread = new Thread(work, "preview-server");
      thread.setDaemon(true);
      return thread;
    };
  }
}
