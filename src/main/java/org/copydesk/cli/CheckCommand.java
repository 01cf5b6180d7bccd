package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.publish.CopyDesk;
import org.copydesk.report.Tally;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check}: what the copy desk says, drafts included; nothing is written. */
@CommandLine.Command(
    name = "check",
    description = "Say what the copy desk finds, in drafts too. Nothing is written.",
    footer = {
      "",
      "Examples:",
      "  copydesk check                                    the whole publication",
      "  copydesk check content/briefings/almaty.md        remarks on one file only",
      "  copydesk check --format sarif > remarks.sarif     for code scanning",
      "",
      "`copydesk explain RULE` says what a remark means and how to mend it."
    })
final class CheckCommand implements Command {
  private final Desk desk;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files or folders; the whole publication unless given.")
  private List<Path> files = new ArrayList<>();

  @Mixin private final RemarkOptions remarks = new RemarkOptions();

  CheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    remarks.check();
    Path root = desk.publication(Optional.empty());
    List<Path> wanted = files.stream().map(this::existing).toList();
    Reading reading = new EditionReader(root).read();
    List<Diagnostic> found =
        CopyDesk.check(reading).stream().filter(d -> concerns(d, root, wanted)).toList();
    remarks.write(found, desk.streams());
    if (remarks.text() && found.isEmpty()) {
      int briefings = reading.edition().briefings().size();
      int pages = reading.edition().pages().size();
      desk.streams()
          .out()
          .printf("%d briefings, %d standing pages: %s.%n", briefings, pages, Tally.of(found));
    }
    return found.stream().anyMatch(Diagnostic::isError) ? Exit.ERRORS : Exit.FINE;
  }

  private Path existing(Path written) {
    Path file = desk.at(written);
    if (!Files.exists(file)) {
      throw new WrongCommandLine(
          "There is no file `" + written + "`.",
          "Name files as seen from " + desk.at(Path.of(".")) + ".");
    }
    return file;
  }

  private static boolean concerns(Diagnostic remark, Path root, List<Path> wanted) {
    Path file = root.resolve(remark.span().file().path());
    return wanted.isEmpty() || wanted.stream().anyMatch(file::startsWith);
  }
}
