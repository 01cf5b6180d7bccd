package org.copydesk.cli;

import java.util.Optional;
import org.copydesk.report.HelpPage;
import org.copydesk.report.HelpPages;
import org.copydesk.text.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code explain}: what a remark means, why it is made and how to mend it. */
@CommandLine.Command(
    name = "explain",
    description = "Say what a remark means, why it is made and how to mend it.",
    footer = {
      "",
      "Examples:",
      "  copydesk explain                        every remark there is, in a line each",
      "  copydesk explain single-source-claim    the name in brackets after a remark"
    })
final class ExplainCommand implements Command {
  private final Desk desk;

  @Parameters(arity = "0..1", paramLabel = "RULE", description = "The remark's name.")
  private @Nullable String rule;

  ExplainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int run() {
    if (rule == null) {
      HelpPages.ids().stream().flatMap(id -> HelpPages.find(id).stream()).forEach(this::list);
      return Exit.FINE;
    }
    Optional<HelpPage> page = HelpPages.find(rule);
    if (page.isEmpty()) {
      throw new WrongCommandLine(
          "There is no remark called `" + rule + "`.",
          Spelling.nearest(rule, HelpPages.ids())
              .map(near -> "Did you mean `" + near + "`?")
              .orElse("`copydesk explain` lists them all."));
    }
    desk.streams().out().print(page.get().text());
    return Exit.FINE;
  }

  private void list(HelpPage page) {
    desk.streams().out().println(page.id());
    desk.streams().out().println("    " + page.summary());
  }
}
