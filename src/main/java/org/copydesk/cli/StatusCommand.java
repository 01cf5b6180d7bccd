package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.board.Board;
import org.copydesk.publish.CopyDesk;
import org.copydesk.report.BoardReport;
import org.copydesk.text.CannotGoOn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code status}: the desk's board, and the moves on it. */
@CommandLine.Command(
    name = "status",
    description = {
      "Show the desk's board: what is written, waits, was approved, is out, and what comes next.",
      "With --to, move briefings on: draft, review, published."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk status                 the board, with the command for each next step",
      "  copydesk status --format json   the whole board for a program",
      "  copydesk status content/briefings/almaty.md --to review",
      "  copydesk status content/briefings/almaty.md --to published",
      "",
      "A draft goes out by way of a review, and what is out can only be withdrawn:",
      "`copydesk correct FILE --kind withdrawal`."
    })
final class StatusCommand implements Command {
  private static final int SHOWN = 10;

  private final Desk desk;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "With --to: the briefings to move.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--to", paramLabel = "STATUS", description = "draft, review or published.")
  private @Nullable String to;

  @Option(names = "--all", description = "Show all of each column, not just the first ten.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json.")
  private String format = "text";

  StatusCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    if (!List.of("text", "json").contains(format)) {
      throw new WrongCommandLine(
          "There is no format `" + format + "` of the board.", "Known are: text, json.");
    }
    if (to == null && !files.isEmpty()) {
      throw new WrongCommandLine(
          "The board shows the whole publication.",
          "To move a briefing, add --to; `copydesk check " + files.get(0) + "` looks at one file.");
    }
    Briefings briefings = Briefings.read(desk.publication(Optional.empty()));
    if (to != null) {
      return new Moving(briefings, to, desk.streams()).run(files.stream().map(desk::at).toList());
    }
    show(
        Board.of(
            briefings.reading().edition(),
            CopyDesk.errors(briefings.remarks()),
            OffsetDateTime.now()));
    return Exit.FINE;
  }

  private void show(Board board) {
    if (format.equals("json")) {
      desk.streams().out().print(BoardReport.json(board).writeIndented());
      return;
    }
    try {
      new BoardReport(RemarkOptions.look(desk.streams()), all ? Integer.MAX_VALUE : SHOWN)
          .write(board, desk.streams().out());
    } catch (IOException impossible) {
      throw new UncheckedIOException("A PrintStream does not fail", impossible);
    }
  }
}
