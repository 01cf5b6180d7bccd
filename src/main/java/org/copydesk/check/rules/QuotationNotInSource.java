package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Lookup;
import org.copydesk.briefing.Lookup.Answer;
import org.copydesk.check.QuotationRule;
import org.copydesk.evidence.Match;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Quoted words do not stand in the capture of their source. */
public final class QuotationNotInSource implements QuotationRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Lookup lookup, Consumer<Diagnostic> remarks) {
    if (lookup.answer() instanceof Answer.Absent absent
        && !TranslatedQuotationWithoutOriginal.concerns(lookup)) {
      boolean original = lookup.words().excerpt().original().isPresent();
      remarks.accept(
          remark(
              lookup.words().excerpt().source().span(),
              original
                  ? "The original of the quotation is not in the capture of `"
                      + lookup.source().id()
                      + "`."
                  : "The quotation is not in the capture of `" + lookup.source().id() + "`.",
              cure(absent.match())));
    }
  }

  /** Shows the closest passage, with the words that differ. */
  static String cure(Match.Absent match) {
    if (match.closest().isEmpty()) {
      return "Nothing like it is there: quote the words as they stand in the source, or cite the"
          + " source that has them.";
    }
    return "The capture has \""
        + match.closest()
        + "\""
        + (match.difference().isEmpty() ? "" : " (" + match.difference() + ")")
        + ".";
  }
}
