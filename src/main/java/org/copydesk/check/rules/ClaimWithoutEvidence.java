package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim is rated without any evidence. */
public final class ClaimWithoutEvidence implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    if (claim.claim().evidence().isEmpty()) {
      remarks.accept(
          remark(
              claim.claim().rating().span(),
              "Claim `" + claim.claim().id() + "` is rated without evidence.",
              "Add `evidence` with the sources that support or contradict it; for an open question, those that were searched, with `relation: context`."));
    }
  }
}
