package org.copydesk.promotion;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences that credit an origin: "first published by …", "translated from …", "source: …".
 *
 * <pre>{@code
 * CreditFinder.find("This article was first published by The Harbour Post.", "en")
 *     // Credit[relation=republished, publisher=The Harbour Post, …]
 * }</pre>
 */
public final class CreditFinder {
  private static final Pattern TRANSLATED =
      Pattern.compile(
          "(?iu)trad|transl|übers|vertaal|перев|перекл|tłum|çevir|翻译|翻譯|翻訳|ترجم|अनुवाद|terjemah");
  private static final Pattern EXCERPT =
      Pattern.compile("(?iu)excerpt|extrait|auszug|extracto|estratto|excerto|отрыв");

  /** A name: from a capital letter or an uncased script up to a stop or a date. */
  private static final Pattern NAME =
      Pattern.compile(
          "^[\\s:：]*(?:[\\p{Ll}’']{1,7}\\s+){0,3}(?:The\\s+)?((?:[\\p{Lu}\\p{Lt}\\p{Lo}]|www\\.|https?://)"
              + "[^\\n,;()|«»“”\"]{1,60}?)"
              + "(?=\\s*$|[.!?](?:\\s|$)|[,;()|«»“”\"]|\\s(?:on|in|at|le|en|am|el|il|em|op|w|за|в)\\s)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private CreditFinder() {}

  /**
   * The credit in a passage, if it gives one.
   *
   * @param language BCP 47 tag; the empty text when not known
   */
  public static Optional<Credit> find(String text, String language) {
    return PromotionClassifier.standard().book(language).credits(text).stream()
        .max(Comparator.comparingInt(m -> m.end() - m.start()))
        .map(span -> read(text, span.start(), span.end()));
  }

  private static Credit read(String text, int start, int end) {
    String matched = text.substring(start, end);
    String relation = "republished";
    if (TRANSLATED.matcher(matched).find()) {
      relation = "translated";
    } else if (EXCERPT.matcher(matched).find()) {
      relation = "excerpted";
    }
    Matcher name = NAME.matcher(text).region(end, Math.min(text.length(), end + 90));
    name.useTransparentBounds(false);
    return new Credit(
        relation,
        name.lookingAt() ? Optional.of(name.group(1).strip()) : Optional.empty(),
        matched);
  }
}
