package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Evidence;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** All evidence points one way and the rating the other. */
public final class RatingAgainstEvidence implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    boolean supports = Verdicts.has(claim, Evidence.Relation.SUPPORTS);
    boolean contradicts = Verdicts.has(claim, Evidence.Relation.CONTRADICTS);
    boolean best = Verdicts.isBest(claim) && contradicts && !supports;
    boolean worst = Verdicts.isWorst(claim) && supports && !contradicts;
    if (best || worst) {
      remarks.accept(
          remark(
              claim.claim().rating().span(),
              "Claim `"
                  + claim.claim().id()
                  + "` is rated `"
                  + claim.claim().rating().value()
                  + "`, but all evidence "
                  + (best ? "contradicts" : "supports")
                  + " it.",
              "Correct the rating or the `relation` of the evidence."));
    }
  }
}
