package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Lookup;
import org.copydesk.briefing.Lookup.Answer;
import org.copydesk.check.QuotationRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A source was captured, and yet a quotation from it cannot be looked up. */
public final class QuotationCannotBeChecked implements QuotationRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Lookup lookup, Consumer<Diagnostic> remarks) {
    if (lookup.answer() instanceof Answer.Unchecked unchecked) {
      remarks.accept(
          remark(
              lookup.words().excerpt().source().span(),
              "The quotation from `"
                  + lookup.source().id()
                  + "` cannot be checked. "
                  + unchecked.reason(),
              "Mend that, or compare by hand and write into `allow` who did, when and why: `- "
                  + id()
                  + " # second-desk compared it with the scan, 2022-03-03`."));
    }
  }
}
