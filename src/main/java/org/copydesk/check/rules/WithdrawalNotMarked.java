package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A withdrawal is announced, but the briefing still stands as published. */
public final class WithdrawalNotMarked implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (Correction correction : briefing.corrections()) {
      if (correction.kind() == Correction.Kind.WITHDRAWAL
          && briefing.status() == Status.PUBLISHED) {
        remarks.accept(
            remark(
                correction.on().span(),
                "The briefing was withdrawn on "
                    + correction.on().value()
                    + ", but its status is published.",
                "Set `status: withdrawn`; if only a part was withdrawn, that is `kind: correction`."));
      }
    }
  }
}
