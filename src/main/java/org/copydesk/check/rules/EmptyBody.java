package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A briefing is published without a word in its body. */
public final class EmptyBody implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    if (Used.isOut(briefing)
        && briefing.signposts().words() == 0
        && briefing.dossier().claims().isEmpty()) {
      remarks.accept(
          remark(
              briefing.head().title().span(),
              "The briefing has neither text nor claims.",
              "Write it, or set `status: draft` until it is written."));
    }
  }
}
