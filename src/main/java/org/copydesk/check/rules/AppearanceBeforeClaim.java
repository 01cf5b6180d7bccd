package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A claim appeared before it was made. */
public final class AppearanceBeforeClaim implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    if (claim.claim().made().isEmpty()) {
      return;
    }
    PartialDate made = claim.claim().made().get();
    for (Placed<String> appearance : claim.claim().appearances()) {
      Optional<PartialDate> published =
          claim.source(appearance).flatMap(Source::published).map(Placed::value);
      if (published.isPresent() && made.isAfter(published.get())) {
        remarks.accept(
            remark(
                appearance.span(),
                "Claim `"
                    + claim.claim().id()
                    + "` was made on "
                    + made
                    + ", but `"
                    + appearance.value()
                    + "`, in which it appeared, is of "
                    + published.get()
                    + ".",
                "Correct `made`, or the source's `published`."));
      }
    }
  }
}
