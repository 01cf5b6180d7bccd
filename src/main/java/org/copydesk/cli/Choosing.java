package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.report.HelpPages;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Spelling;
import picocli.CommandLine.Option;

/** Which remarks are wanted, by severity and by name. */
final class Choosing {
  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      defaultValue = "note",
      description = "Only remarks at least so grave: error, warning or note.")
  private String severity = "note";

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      split = ",",
      description = "Only remarks of this name; may be given several times.")
  private List<String> rules = new ArrayList<>();

  /** Fails early on a severity or name that there is not. */
  void check() {
    if (least().isEmpty()) {
      List<String> known = Stream.of(Severity.values()).map(Severity::word).toList();
      throw new WrongCommandLine(
          "There is no severity `" + severity + "`.",
          Spelling.hint(severity, known).orElse("Known are: " + String.join(", ", known) + "."));
    }
    for (String rule : rules) {
      if (!HelpPages.ids().contains(rule)) {
        throw new WrongCommandLine(
            "There is no remark called `" + rule + "`.",
            Spelling.nearest(rule, HelpPages.ids())
                .map(near -> "Did you mean `" + near + "`?")
                .orElse("`copydesk explain` lists them all."));
      }
    }
  }

  boolean wants(Diagnostic remark) {
    return (rules.isEmpty() || rules.contains(remark.id()))
        && least().map(least -> !isMilder(remark.severity(), least)).orElse(true);
  }

  private Optional<Severity> least() {
    return Stream.of(Severity.values()).filter(s -> s.word().equals(severity)).findFirst();
  }

  private static boolean isMilder(Severity one, Severity other) {
    return one.ordinal() > other.ordinal();
  }
}
