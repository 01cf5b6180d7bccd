package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Lookup;
import org.copydesk.briefing.Lookup.Answer;
import org.copydesk.check.QuotationRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A quotation stands in its source several times, and it is not clear which place is meant. */
public final class AmbiguousQuotation implements QuotationRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Lookup lookup, Consumer<Diagnostic> remarks) {
    if (lookup.answer() instanceof Answer.Found found
        && found.match().occurrences() > 1
        && !ShortQuotationWithoutContext.concerns(lookup)) {
      remarks.accept(
          remark(
              lookup.words().excerpt().source().span(),
              "The quotation stands "
                  + found.match().occurrences()
                  + " times in the capture of `"
                  + lookup.source().id()
                  + "`.",
              QuotedAt.cure(lookup.words().form(), "so that one place is meant")));
    }
  }
}
