package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim is rated, and no sentence says what the evidence shows. */
public final class ClaimWithoutFinding implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    if (claim.claim().finding().isEmpty()) {
      remarks.accept(
          remark(
              claim.claim().rating().span(),
              "Claim `" + claim.claim().id() + "` has a rating and no finding.",
              "Say in `finding`, in one sentence, what the evidence shows."));
    }
  }
}
