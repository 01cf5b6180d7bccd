package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.copydesk.preview.Preview;
import org.copydesk.preview.PreviewListener;
import org.copydesk.preview.PreviewOrder;
import org.copydesk.publish.Publication;
import org.copydesk.text.CannotGoOn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code preview}: the site with drafts in a browser of this machine, always up to date. */
@CommandLine.Command(
    name = "preview",
    description = "Serve the site with drafts to this machine; rebuild and reload on change.",
    footer = {
      "",
      "Examples:",
      "  copydesk preview                on the first free port from 8000 on",
      "  copydesk preview --open         and show it in the browser",
      "  copydesk preview --port 4000",
      "",
      "It writes to .copydesk/preview/ and never touches site/."
    })
final class PreviewCommand implements Command, PreviewListener {
  private final Desk desk;
  private final RemarkOptions remarks = new RemarkOptions();

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "The publication's folder.")
  private @Nullable Path folder;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to listen on; the first free one from 8000 on unless given.")
  private int port;

  @Option(names = "--open", description = "Show it in the browser.")
  private boolean open;

  PreviewCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    if (port < 0 || port > 65_535) {
      throw new WrongCommandLine("There is no port " + port + ".", "Ports go from 1 to 65535.");
    }
    Path root = desk.publication(Optional.ofNullable(folder));
    OptionalInt wanted = port == 0 ? OptionalInt.empty() : OptionalInt.of(port);
    int threads = Runtime.getRuntime().availableProcessors();
    try (Preview preview = Preview.open(new PreviewOrder(root, wanted, threads), this)) {
      String address = "http://localhost:" + preview.port() + "/";
      desk.streams().out().println("The preview is at " + address + " until you press Ctrl-C.");
      desk.streams().out().println("The desk's board is at " + address + "-copydesk/status");
      if (open) {
        browse(address);
      }
      preview.await();
      return Exit.FINE;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Exit.FINE;
    }
  }

  @Override
  public void built(Publication publication) {
    remarks.write(publication.diagnostics(), desk.streams());
    String result =
        publication.published()
            ? publication.pages() + " pages"
            : "the errors above are shown in place of the pages";
    desk.streams()
        .out()
        .printf(
            Locale.ROOT, "Built in %.1f s: %s.%n", publication.time().toMillis() / 1000.0, result);
  }

  @Override
  public void stopped(CannotGoOn reason) {
    new Complaints(desk.streams().err()).about(reason, desk.debug());
  }

  private void browse(String address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String[] command =
        system.contains("win")
            ? new String[] {"cmd", "/c", "start", "", address}
            : new String[] {system.contains("mac") ? "open" : "xdg-open", address};
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException none) {
      desk.streams().err().println("No browser could be opened; go to " + address + " yourself.");
    }
  }
}
