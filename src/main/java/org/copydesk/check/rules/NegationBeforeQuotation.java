package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Lookup;
import org.copydesk.briefing.Lookup.Answer;
import org.copydesk.check.QuotationRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** In the source, a negation or condition stands just before the quotation or in a gap of it. */
public final class NegationBeforeQuotation implements QuotationRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Lookup lookup, Consumer<Diagnostic> remarks) {
    if (lookup.answer() instanceof Answer.Found found && !found.match().negation().isEmpty()) {
      remarks.accept(
          remark(
              lookup.words().excerpt().source().span(),
              "In `"
                  + lookup.source().id()
                  + "` a \""
                  + found.match().negation()
                  + "\" belongs to these words that the quotation leaves out.",
              "Quote it too, so that nothing is turned round."));
    }
  }
}
