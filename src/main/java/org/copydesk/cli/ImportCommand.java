package org.copydesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.clipping.Removal;
import org.copydesk.clipping.draft.ImportDesk;
import org.copydesk.clipping.draft.ImportOrder;
import org.copydesk.clipping.draft.ImportReport;
import org.copydesk.clipping.draft.Imported;
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

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Write the draft to this file, or into this folder.")
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
    ImportDesk importing =
        ImportDesk.open(
            new ImportOrder(
                root,
                new ForeignCopy(desk, from, allowPrivate).read(),
                Optional.ofNullable(to).map(desk::at),
                Set.copyOf(keep),
                LocalDate.now(ZoneId.systemDefault())));
    refuseUnknown(importing.removals());
    say(root, importing.write());
    return Exit.FINE;
  }

  /** Before anything is written: a number that means nothing is a slip of the hand. */
  private void refuseUnknown(List<Removal> removals) {
    List<Integer> known = removals.stream().map(Removal::number).toList();
    for (int number : keep) {
      if (!known.contains(number)) {
        throw new WrongCommandLine(
            "There is no block " + number + " to put back: " + count(removals.size()) + ".",
            removals.isEmpty()
                ? "Leave --keep out."
                : "Give a number from 1 to "
                    + removals.size()
                    + "; import without --keep lists them.");
      }
    }
  }

  private static String count(int removed) {
    return switch (removed) {
      case 0 -> "nothing was left out";
      case 1 -> "1 block was left out";
      default -> removed + " blocks were left out";
    };
  }

  private void say(Path root, Imported done) {
    var out = desk.streams().out();
    String draft = shown(root, done.draft());
    out.println(
        switch (done.outcome()) {
          case WRITTEN -> "Draft: " + draft;
          case RENAMED -> "Draft: " + draft + " (the name without number was taken)";
          case RENEWED -> "Draft: " + draft + " (renewed; nobody had edited it)";
          case UNCHANGED -> "Draft: " + draft + " (nothing changed)";
        });
    if (!done.draft().startsWith(root.resolve("content/briefings"))) {
      out.println(
          "The draft is outside content/briefings, so no build reads it; move it there when you go on with it.");
    }
    out.println("Original: " + shown(root, done.source()));
    if (report) {
      out.println("Read from the copy:");
      out.print(ImportReport.told(done.clipping()));
    }
    done.clipping().remarks().forEach(out::println);
    int removed = done.clipping().removals().size();
    if (removed > 0) {
      out.println("Left out " + removed + (removed == 1 ? " block:" : " blocks:"));
      out.print(ImportReport.list(done.clipping(), report));
      out.println("Put one back with --keep and its number.");
    }
  }

  /** A path below the publication's folder as people write it there; another one in full. */
  private static String shown(Path root, Path path) {
    return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
  }
}
