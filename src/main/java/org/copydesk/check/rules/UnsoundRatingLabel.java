package org.copydesk.check.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.briefing.Edition;
import org.copydesk.check.Rule;
import org.copydesk.claim.Rating;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A rating's label is no label: too long, shouted, or with words around the verdict. */
public final class UnsoundRatingLabel implements Rule {
  private static final int LONGEST = 40;
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:our )?(?:rating|verdict|bewertung|urteil|veredicto|calificación|note|évaluation|تقييم|الحكم)\\s*[:：]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    for (Rating rating : edition.site().scale().ratings()) {
      for (Map.Entry<String, String> label : rating.label().byLanguage().entrySet()) {
        fault(label.getValue())
            .ifPresent(
                fault ->
                    remarks.accept(
                        remark(
                            edition.site().file().start(),
                            "The label of rating `" + rating.id() + "` " + fault + ".",
                            "Write one or two words, as readers and search engines are to see them; the `meaning` can be a sentence.")));
      }
    }
  }

  private static Optional<String> fault(String label) {
    int length = label.codePointCount(0, label.length());
    if (length > LONGEST) {
      return Optional.of("is " + length + " characters long, more than " + LONGEST);
    }
    if (PREFIX.matcher(label).find()) {
      return Optional.of("begins with a word for rating, “" + label + "”");
    }
    boolean shouted =
        label.codePoints().filter(Character::isUpperCase).count() > 3
            && label.equals(label.toUpperCase(Locale.ROOT));
    return shouted ? Optional.of("is in capitals, “" + label + "”") : Optional.empty();
  }
}
