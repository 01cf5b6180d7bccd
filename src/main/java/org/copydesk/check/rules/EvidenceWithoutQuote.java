package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Evidence;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Evidence neither quotes its source nor says what it shows. */
public final class EvidenceWithoutQuote implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    for (Evidence evidence : claim.claim().evidence()) {
      if (evidence.quote().isEmpty() && evidence.note().isEmpty()) {
        remarks.accept(
            remark(
                evidence.source().span(),
                "Evidence from `" + evidence.source().value() + "` has neither `quote` nor `note`.",
                "Quote the words that matter, so that readers can find them in the source."));
      }
    }
  }
}
