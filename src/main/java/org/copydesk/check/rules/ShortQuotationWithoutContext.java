package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.CitedWords.Form;
import org.copydesk.briefing.Lookup;
import org.copydesk.briefing.Lookup.Answer;
import org.copydesk.check.QuotationRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/**
 * A quotation is so short that finding it proves little, and nothing says what stands around it.
 */
public final class ShortQuotationWithoutContext implements QuotationRule {
  private static final int LEAST_LETTERS = 12;
  private static final int LEAST_WORDS = 3;

  /** A sign that is a word or nearly one counts as so many letters. */
  private static final int LETTERS_OF_A_SIGN = 3;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Lookup lookup, Consumer<Diagnostic> remarks) {
    if (concerns(lookup)) {
      remarks.accept(
          remark(
              lookup.words().excerpt().source().span(),
              "The quotation is too short to be told from others in `"
                  + lookup.source().id()
                  + "`.",
              QuotedAt.cure(lookup.words().form(), "so that its meaning can be checked")));
    }
  }

  /**
   * Whether the words are few and found without context. In running text a writer may quote a word
   * or two, as long as they stand in the source once only.
   */
  static boolean concerns(Lookup lookup) {
    boolean running = lookup.words().form() == Form.RUNNING;
    return lookup.answer() instanceof Answer.Found found
        && isShort(lookup.words().excerpt().source().value())
        && !lookup.words().excerpt().hasContext()
        && (!running || found.match().occurrences() > 1);
  }

  private static boolean isShort(String words) {
    int letters = 0;
    int signs = 0;
    for (int cp : words.codePoints().toArray()) {
      signs += Character.isIdeographic(cp) ? 1 : 0;
      letters += Character.isIdeographic(cp) ? LETTERS_OF_A_SIGN : 1;
    }
    int count = words.strip().split("\\s+").length + signs;
    return letters < LEAST_LETTERS || count < LEAST_WORDS;
  }
}
