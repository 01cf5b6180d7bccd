package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A briefing was withdrawn, and nothing tells readers why. */
public final class WithdrawnWithoutNotice implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    boolean told =
        briefing.corrections().stream().anyMatch(c -> c.kind() == Correction.Kind.WITHDRAWAL);
    if (briefing.status() == Status.WITHDRAWN && !told) {
      remarks.accept(
          remark(
              briefing.head().title().span(),
              "The briefing is withdrawn, and no entry of kind withdrawal says why.",
              "Add to `corrections` an entry with `kind: withdrawal`, the day, and the reason."));
    }
  }
}
