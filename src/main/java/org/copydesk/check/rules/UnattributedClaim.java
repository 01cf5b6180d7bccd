package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Diligence;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim does not say who made it, when, or where it appeared. */
public final class UnattributedClaim implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    List<String> missing = new ArrayList<>();
    Diligence diligence = claim.claim().diligence();
    if (claim.claim().claimant().isEmpty() && !diligence.lacks(Diligence.Unknown.CLAIMANT)) {
      missing.add("who made it (`claimant`)");
    }
    if (claim.claim().made().isEmpty() && !diligence.lacks(Diligence.Unknown.MADE)) {
      missing.add("when (`made`)");
    }
    if (claim.claim().appearances().isEmpty() && !diligence.lacks(Diligence.Unknown.APPEARANCES)) {
      missing.add("where it appeared (`appearances`)");
    }
    if (!missing.isEmpty()) {
      remarks.accept(
          remark(
              claim.span(),
              "Claim `" + claim.claim().id() + "` does not say " + String.join(", ", missing) + ".",
              "Fill it in, or say `unknown: ["
                  + keys(missing)
                  + "]`; we rate only what somebody said somewhere."));
    }
  }

  /** The keys that such phrases name. */
  private static String keys(List<String> missing) {
    return missing.stream()
        .map(phrase -> phrase.substring(phrase.indexOf('`') + 1, phrase.lastIndexOf('`')))
        .collect(Collectors.joining(", "));
  }
}
