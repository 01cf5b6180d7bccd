package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A briefing is published without a byline. */
public final class BriefingWithoutAuthor implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    if (Used.isOut(briefing) && briefing.head().authors().isEmpty()) {
      remarks.accept(
          remark(
              briefing.head().title().span(),
              "The briefing names no author.",
              "Name in `authors` who answers for it; a desk will do."));
    }
  }
}
