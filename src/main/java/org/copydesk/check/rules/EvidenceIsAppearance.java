package org.copydesk.check.rules;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Evidence;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** The place where a claim was made is given as evidence that it is true. */
public final class EvidenceIsAppearance implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    Set<String> appearances =
        claim.claim().appearances().stream().map(Placed::value).collect(Collectors.toSet());
    for (Evidence evidence : claim.claim().evidence()) {
      if (evidence.relation() == Evidence.Relation.SUPPORTS
          && appearances.contains(evidence.source().value())) {
        remarks.accept(
            remark(
                evidence.source().span(),
                "Source `"
                    + evidence.source().value()
                    + "` is where the claim appeared, and is given as evidence for it.",
                "A claim does not support itself: use `relation: context`, or another source."));
      }
    }
  }
}
