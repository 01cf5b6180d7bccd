package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Origins;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim is rated on fewer independent origins than the publication asks for. */
public final class TooFewOrigins implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    int needed = claim.around().site().review().origins();
    if (needed == 0) {
      return;
    }
    Origins origins = claim.around().origins(claim.briefing());
    long found = claim.sources().stream().map(s -> origins.of(s).id()).distinct().count();
    if (found < needed) {
      remarks.accept(
          remark(
                  claim.claim().rating().span(),
                  "Claim `"
                      + claim.claim().id()
                      + "` rests on "
                      + (found == 1 ? "one origin" : found + " origins")
                      + "; this publication asks for "
                      + needed
                      + ".",
                  "Add independent sources, or say why there are none with `allow: [too-few-origins]  # reason`.")
              .severity(claim.briefing().status().isOut() ? Severity.ERROR : Severity.WARNING));
    }
  }
}
