package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Past;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** What was published before cannot be read from git, or not all of it. */
public final class IncompleteHistory implements Rule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Past past = edition.past();
    Span place = edition.site().file().start();
    if (!past.problem().isEmpty()) {
      remarks.accept(
          remark(
              place,
              past.problem() + " Nothing can be compared with what was published.",
              "`git status` in this folder says what is wrong with it."));
    } else if (past.isKnown() && past.isShallow()) {
      remarks.accept(
          remark(
              place,
              "This is a shallow clone: changes made before its first commit cannot be seen.",
              "Fetch the rest: `git fetch --unshallow`, or `fetch-depth: 0` in a workflow."));
    }
  }
}
