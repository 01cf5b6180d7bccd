package org.copydesk.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.clipping.draft.ImportDesk;
import org.copydesk.clipping.draft.ImportOrder;
import org.copydesk.clipping.draft.ImportReport;
import org.copydesk.clipping.draft.Imported;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.WarcFile;
import org.copydesk.evidence.fetch.FetchLimits;
import org.copydesk.evidence.fetch.Fetcher;
import org.copydesk.text.CannotGoOn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: an article from a file, an address or standard input becomes a draft. */
@CommandLine.Command(
    name = "import",
    description = {
      "Cut an article out of a page or pasted text and write it as a draft.",
      "Promotion is left out and listed; the original is kept with its digest."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk import story.html",
      "  copydesk import https://example.org/story",
      "  copydesk import - < pasted.txt",
      "  copydesk import story.html --report --keep 2"
    })
final class ImportCommand implements Command {
  private final Desk desk;

  @Parameters(
      paramLabel = "FILE|URL|-",
      description =
          "A saved page, a text, Markdown or a WARC file; an address; - for standard input.")
  private String from = "-";

  @Option(names = "--to", paramLabel = "FILE", description = "Write the draft there.")
  private @Nullable Path to;

  @Option(
      names = "--keep",
      split = ",",
      paramLabel = "N",
      description = "Put back what was left out under that number; several with commas.")
  private List<Integer> keep = new ArrayList<>();

  @Option(names = "--report", description = "List in full what was left out, and why.")
  private boolean report;

  @Option(names = "--allow-private", description = "Also fetch from this machine and its network.")
  private boolean allowPrivate;

  ImportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    Path root = desk.publication(Optional.empty());
    Imported done =
        ImportDesk.run(
            new ImportOrder(
                root,
                capture(),
                Optional.ofNullable(to).map(desk::at),
                Set.copyOf(keep),
                LocalDate.now(ZoneId.systemDefault())));
    say(root, done);
    return Exit.FINE;
  }

  private Capture capture() throws CannotGoOn {
    if (from.startsWith("http://") || from.startsWith("https://")) {
      return new Fetcher(FetchLimits.standard(), allowPrivate).fetch(address());
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try {
      if (from.equals("-")) {
        byte[] bytes = desk.streams().in().readAllBytes();
        return Capture.ofFile("standard input", "text/plain", bytes, now);
      }
      Path file = desk.at(Path.of(from));
      if (from.matches("(?i).*\\.warc(?:\\.gz)?")) {
        return fromWarc(file);
      }
      return Capture.ofFile(
          String.valueOf(file.getFileName()), mediaType(from), Files.readAllBytes(file), now);
    } catch (IOException | java.nio.file.InvalidPathException unreadable) {
      throw new CannotGoOn(
          "The file " + from + " cannot be read.", "Check its name and place.", unreadable);
    }
  }

  /** The first page in a WARC file. */
  private static Capture fromWarc(Path file) throws CannotGoOn {
    List<Capture> pages = new ArrayList<>();
    WarcFile.read(
        file,
        capture -> {
          boolean readable =
              capture.mediaType().startsWith("text/") || capture.mediaType().contains("html");
          if (pages.isEmpty() && readable) {
            pages.add(capture);
          }
        });
    if (pages.isEmpty()) {
      throw new CannotGoOn(
          "There is no page in " + file + ".", "Give a WARC file that holds a page or a text.");
    }
    return pages.get(0);
  }

  private URI address() throws CannotGoOn {
    try {
      return URI.create(from);
    } catch (IllegalArgumentException malformed) {
      throw new CannotGoOn(
          "The address " + from + " is malformed.",
          "Put it in quotes, as the browser shows it.",
          malformed);
    }
  }

  private static String mediaType(String name) {
    if (name.matches("(?i).*\\.(?:md|markdown)")) {
      return "text/markdown";
    }
    return name.matches("(?i).*\\.x?html?") ? "text/html" : "text/plain";
  }

  private void say(Path root, Imported done) {
    var out = desk.streams().out();
    Path draft = root.relativize(done.draft());
    out.println(
        switch (done.outcome()) {
          case WRITTEN -> "Draft: " + draft;
          case RENAMED -> "Draft: " + draft + " (the name without number was taken)";
          case RENEWED -> "Draft: " + draft + " (renewed; nobody had edited it)";
          case UNCHANGED -> "Draft: " + draft + " (nothing changed)";
        });
    out.println("Original: " + root.relativize(done.source()));
    done.clipping().remarks().forEach(out::println);
    int removed = done.clipping().removals().size();
    if (removed > 0) {
      out.println("Left out " + removed + (removed == 1 ? " block:" : " blocks:"));
      out.print(ImportReport.list(done.clipping(), report));
      out.println("Put one back with --keep and its number.");
    }
  }
}
