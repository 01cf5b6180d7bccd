package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim is longer than search engines show. */
public final class LongClaim implements ClaimRule {
  private static final int LONGEST = 75;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    String text = claim.claim().text().value();
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      remarks.accept(
          remark(
              claim.span(),
              "Claim `"
                  + claim.claim().id()
                  + "` is "
                  + length
                  + " characters long; more than "
                  + LONGEST
                  + " are cut off where it is listed.",
              "Say it in fewer words, or split it into two claims."));
    }
  }
}
