package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.WebAddress;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A claim is said to have appeared on the publication itself. */
public final class ClaimOfOurOwn implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    String home = WebAddress.host(claim.around().site().base().toString());
    for (Placed<String> appearance : claim.claim().appearances()) {
      Optional<String> host =
          claim.source(appearance).flatMap(Source::url).map(url -> WebAddress.host(url.value()));
      if (!home.isEmpty() && host.equals(Optional.of(home))) {
        remarks.accept(
            remark(
                appearance.span(),
                "Claim `"
                    + claim.claim().id()
                    + "` is said to have appeared in `"
                    + appearance.value()
                    + "`, which is on this publication itself.",
                "Name the place where its claimant made it; we do not rate our own words."));
      }
    }
  }
}
