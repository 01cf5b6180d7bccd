package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Evidence;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim is rated on evidence for one side only, and nothing says that there is no other. */
public final class OneSidedEvidence implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    boolean context = Verdicts.has(claim, Evidence.Relation.CONTEXT);
    if (context || claim.claim().diligence().otherSide().isPresent()) {
      return;
    }
    boolean supports = Verdicts.has(claim, Evidence.Relation.SUPPORTS);
    boolean contradicts = Verdicts.has(claim, Evidence.Relation.CONTRADICTS);
    if (supports != contradicts) {
      remarks.accept(
          remark(
              claim.claim().rating().span(),
              "All evidence on claim `"
                  + claim.claim().id()
                  + "` "
                  + (supports ? "supports" : "contradicts")
                  + " it, and nothing says whether the other side was looked for.",
              "Add the evidence for the other side, or say with `other-side` what was looked for in vain."));
    }
  }
}
