package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.CitedWords.Form;
import org.copydesk.briefing.Lookup;
import org.copydesk.briefing.Lookup.Answer;
import org.copydesk.check.QuotationRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A quotation from a source in another language does not give the source's own words. */
public final class TranslatedQuotationWithoutOriginal implements QuotationRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Lookup lookup, Consumer<Diagnostic> remarks) {
    if (!concerns(lookup)) {
      return;
    }
    Form form = lookup.words().form();
    boolean inBody = form == Form.RUNNING || form == Form.BLOCK;
    String source = lookup.source().id();
    remarks.accept(
        remark(
            lookup.words().span(),
            "The quotation is not in the capture of `"
                + source
                + "`, which is in another language (`"
                + lookup.source().lang().orElse("")
                + "`).",
            closest(lookup)
                + (inBody
                    ? "If it is a translation, name the original words: `[@" + source + ", “…”]`."
                    : "If it is a translation, give the original words in `original`.")));
  }

  /** What stands there instead, when the words are in the source's language after all. */
  private static String closest(Lookup lookup) {
    return lookup.answer() instanceof Answer.Absent absent && !absent.match().closest().isEmpty()
        ? QuotationNotInSource.cure(absent.match()) + " "
        : "";
  }

  /** Whether the words are absent because they are probably a translation. */
  static boolean concerns(Lookup lookup) {
    return lookup.answer() instanceof Answer.Absent
        && !lookup.sameLanguage()
        && lookup.words().excerpt().original().isEmpty();
  }
}
