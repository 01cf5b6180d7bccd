package org.copydesk.check.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Origins;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Several sources for one claim go back to the same origin and count once. */
public final class SameOriginEvidence implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    Origins origins = claim.around().origins(claim.briefing());
    Map<String, Set<String>> carriers = new LinkedHashMap<>();
    for (Source source : claim.sources()) {
      carriers
          .computeIfAbsent(origins.of(source).id(), id -> new LinkedHashSet<>())
          .add(source.id());
    }
    carriers.forEach(
        (origin, ids) -> {
          if (ids.size() > 1) {
            remarks.accept(
                remark(
                    claim.span(),
                    "Sources `"
                        + String.join("`, `", ids)
                        + "` for claim `"
                        + claim.claim().id()
                        + "` have one origin, `"
                        + origin
                        + "`, and count once.",
                    "Keep the origin and the clearest carrier, or look for an independent source."));
          }
        });
  }
}
