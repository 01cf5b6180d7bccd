package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.publish.CopyDesk;
import org.copydesk.publish.Proof;
import org.copydesk.report.Tally;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "  copydesk check --staged                           what the next commit holds, for a hook",
      "  copydesk check --since origin/main                what a branch touches",
      "  copydesk check --rule unattributed-claim          one rule only",
      "  copydesk check --severity error                   what stops a build",
      "  copydesk check --sentences                        what a reader may ask about",
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

  @Option(
      names = "--staged",
      description = "Check what is staged in git, as it is staged, and what that touches.")
  private boolean staged;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Check what changed since the branch, tag or commit REV, and what that touches.")
  private @Nullable String since;

  @Mixin private final RemarkOptions remarks = new RemarkOptions();

  @Mixin private final Choosing choosing = new Choosing();

  @Option(
      names = "--sentences",
      description =
          "List sentences with a figure, date or superlative that no claim or citation covers."
              + " A reminder: the exit code is 0.")
  private boolean sentences;

  CheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() throws CannotGoOn {
    remarks.check();
    choosing.check();
    Path root = desk.publication(Optional.empty());
    List<Path> wanted = files.stream().map(this::existing).toList();
    if (sentences) {
      return remind(new EditionReader(root).read(), remark -> concerns(remark, root, wanted));
    }
    Proof proof = proof(root);
    List<Diagnostic> found =
        proof.remarks().stream()
            .filter(remark -> concerns(remark, root, wanted) && choosing.wants(remark))
            .toList();
    remarks.write(found, desk.streams());
    if (remarks.text() && found.isEmpty()) {
      desk.streams().out().println(summary(proof, Tally.of(found)));
    }
    return found.stream().anyMatch(Diagnostic::isError) ? Exit.ERRORS : Exit.FINE;
  }

  private Proof proof(Path root) throws CannotGoOn {
    if (staged && since != null) {
      throw new WrongCommandLine(
          "What is staged and what changed since `" + since + "` are two questions.",
          "Give --staged or --since, not both.");
    }
    if (staged) {
      return Proof.staged(root, desk.streams().environment());
    }
    return since == null
        ? Proof.whole(root)
        : Proof.since(root, since, desk.streams().environment());
  }

  private static String summary(Proof proof, Tally tally) {
    String read =
        proof.reading().edition().briefings().size()
            + " briefings, "
            + proof.reading().edition().pages().size()
            + " standing pages: ";
    String touched =
        proof.touched() == 1 ? "1 changed file of " : proof.touched() + " changed files of ";
    return (proof.touched() < 0 ? read : touched + read) + tally + ".";
  }

  /** A list that was asked for is a result, whatever its format. */
  private int remind(Reading reading, Predicate<Diagnostic> concerned) {
    List<Diagnostic> found =
        CopyDesk.uncovered(reading.edition()).stream().filter(concerned).toList();
    remarks.writeResult(found, desk.streams());
    return Exit.FINE;
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
