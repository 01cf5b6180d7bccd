package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Disclosure;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A source was read in translation, and nothing says from which language or by whom. */
public final class UnmarkedTranslation implements SourceRule {
  /** How notes call it in the languages of the theme. */
  private static final Pattern SAID =
      Pattern.compile(
          "machine[ -]translat|translated by (?:a )?machine|traduction automatique|traduit automatiquement|maschinell\\p{L}* (?:ü|Ü)bersetz|traducción automática|traducid\\p{L}* automáticamente|ترجمة آلية",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    Optional<Disclosure.Translation> translation = source.disclosure().translation();
    if (translation.isPresent()) {
      incomplete(source, translation.get(), remarks);
    } else if (source.note().byLanguage().values().stream().anyMatch(n -> SAID.matcher(n).find())) {
      remarks.accept(
          remark(
              source.span(),
              "The note of source `"
                  + source.id()
                  + "` speaks of a machine translation, and the source is not marked as one.",
              "Write `translation: { from: ru, by: machine }`; `und` stands for a language that is not told."));
    }
  }

  private void incomplete(
      Source source, Disclosure.Translation translation, Consumer<Diagnostic> remarks) {
    Optional<String> from = translation.from().map(Placed::value);
    if (from.isEmpty() || translation.by().isEmpty()) {
      remarks.accept(
          remark(
              translation.span(),
              "The translation of source `"
                  + source.id()
                  + "` does not say "
                  + (from.isEmpty() ? "from which language it is" : "who made it")
                  + ".",
              "Write both, as in `translation: { from: ru, by: machine }`."));
    } else if (from.equals(source.lang())) {
      remarks.accept(
          remark(
              translation.span(),
              "Source `" + source.id() + "` is said to be translated from its own language.",
              "`lang` is the language in which we read it, `from` that of the original."));
    }
  }
}
