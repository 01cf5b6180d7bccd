package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Diligence;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Nothing says whether the claimant was asked for evidence. */
public final class ClaimantNotAsked implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    if (claim.claim().claimant().isEmpty()) {
      return;
    }
    if (claim.claim().diligence().contacted().isEmpty()) {
      remarks.accept(
          remark(
              claim.span(),
              "Claim `"
                  + claim.claim().id()
                  + "` does not say whether "
                  + claim.claim().claimant().get().name()
                  + " was asked for evidence.",
              "Say it with `contacted: { on: 2022-01-06, answer: … }`; a plain text gives the reason why nobody was asked."));
      return;
    }
    Diligence.Contacted contacted = claim.claim().diligence().contacted().get();
    if (contacted.on().isEmpty() && contacted.note().isEmpty()) {
      remarks.accept(
          remark(
              contacted.span(),
              "The request to the claimant of `" + claim.claim().id() + "` has no date.",
              "Say `on` which day the claimant was asked."));
    }
  }
}
