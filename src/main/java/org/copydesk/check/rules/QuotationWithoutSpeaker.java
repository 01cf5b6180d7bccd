package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Said;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Nothing says who spoke words that are quoted as evidence, when, or on what occasion. */
public final class QuotationWithoutSpeaker implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    for (Evidence evidence : claim.claim().evidence()) {
      Optional<Source> source = claim.source(evidence.source());
      if (evidence.quote().isPresent() && source.isPresent()) {
        List<String> missing = missing(evidence.said(), source.get());
        if (!missing.isEmpty()) {
          remarks.accept(
              remark(
                  evidence.quote().get().span(),
                  "Nothing says " + String.join(", nor ", missing) + ".",
                  "Fill in the source, or write `said: { by: …, on: …, at: … }` beside the quotation."));
        }
      }
    }
  }

  /** A document's words are its author's, of its own date, and it is itself the occasion. */
  private static List<String> missing(Optional<Said> said, Source source) {
    List<String> missing = new ArrayList<>();
    if (said.flatMap(Said::by).or(source::author).or(source::publisher).isEmpty()) {
      missing.add("whose words these are");
    }
    if (said.flatMap(Said::on).isEmpty() && source.published().isEmpty()) {
      missing.add("when they were said");
    }
    if (said.flatMap(Said::at).isEmpty() && source.title().isEmpty()) {
      missing.add("on what occasion");
    }
    return missing;
  }
}
