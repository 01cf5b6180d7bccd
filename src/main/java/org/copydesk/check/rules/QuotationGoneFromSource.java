package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Lookup;
import org.copydesk.briefing.Lookup.Answer;
import org.copydesk.check.QuotationRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Quoted words stood in an earlier capture of their source, and no longer in the newest. */
public final class QuotationGoneFromSource implements QuotationRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Lookup lookup, Consumer<Diagnostic> remarks) {
    if (lookup.answer() instanceof Answer.Found found && !found.newest()) {
      remarks.accept(
          remark(
              lookup.words().excerpt().source().span(),
              "The quotation was in the capture of `"
                  + lookup.source().id()
                  + "` taken at "
                  + found.capture().taken()
                  + ", and is gone from the newest.",
              "Tell readers that the source was changed, and when, or quote what it says now."));
    }
  }
}
