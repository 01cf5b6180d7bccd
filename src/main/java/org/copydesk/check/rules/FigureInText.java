package org.copydesk.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.evidence.Amount;
import org.copydesk.evidence.Amounts;

/**
 * A number that a text states.
 *
 * @param rounded whether the text says that it is not exact, or writes it in round words such as
 *     "2.5 million"
 */
record FigureInText(Amount amount, boolean rounded) {
  /** How far a rounded number may be from the exact one, as a share of that. */
  private static final double TOLERANCE = 0.1;

  private static final int FROM_HERE_IN_ROUND_WORDS = 10_000;

  /** Words before a number that is not exact. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:about|around|nearly|almost|roughly|some|over|under|more than|less than|fewer than|at least|up to"
              + "|approximately|environ|près de|plus de|moins de|presque|au moins|quelque|rund|etwa"
              + "|fast|knapp|über|mehr als|weniger als|mindestens|gut|circa|ungefähr|unos|unas|casi"
              + "|más de|menos de|cerca de|alrededor de|quasi|oltre|più di|meno di|mais de|quase"
              + "|bijna|ongeveer|meer dan|около|почти|более|менее|свыше|порядка|приблизительно"
              + "|близько|майже|понад|yaklaşık|neredeyse|حوالي|نحو|أكثر من|أقل من|قرابة|تقريبا"
              + "|sekitar|hampir|lebih dari|约|約|近|超过|超過|लगभग|करीब)[\\s\\u00A0]*[$€£]?$",
          Pattern.UNICODE_CASE);

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|[万萬亿億兆]");

  /**
   * The numbers of a text that state something: without those that belong to a name, as in "G7".
   *
   * @param least the least value of a number word that is looked at; "two" is often no count
   */
  static List<FigureInText> in(String text, String language, int least) {
    return Amounts.in(text, language).stream()
        .filter(amount -> !isInName(text, amount))
        .filter(amount -> hasDigits(amount) || amount.value().doubleValue() >= least)
        .map(amount -> new FigureInText(amount, isRounded(text, amount)))
        .toList();
  }

  /** Whether another number says the same, exactly or as far as a rounded one can. */
  boolean isTold(Amount other) {
    if (amount.agrees(other)) {
      return true;
    }
    double exact = other.value().doubleValue();
    double apart = amount.value().subtract(other.value()).abs().doubleValue();
    return rounded && amount.isAlike(other) && apart <= Math.abs(exact) * TOLERANCE;
  }

  private static boolean hasDigits(Amount amount) {
    return amount.written().codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isInName(String text, Amount amount) {
    boolean before = amount.start() > 0 && isLatin(text.codePointBefore(amount.start()));
    boolean after = amount.end() < text.length() && isLatin(text.codePointAt(amount.end()));
    return hasDigits(amount) && amount.unit().isEmpty() && (before || after);
  }

  private static boolean isLatin(int cp) {
    return Character.isLetter(cp)
        && Character.UnicodeScript.of(cp) == Character.UnicodeScript.LATIN;
  }

  private static boolean isRounded(String text, Amount amount) {
    String before = text.substring(Math.max(0, amount.start() - 24), amount.start());
    boolean words =
        amount.value().compareTo(BigDecimal.valueOf(FROM_HERE_IN_ROUND_WORDS)) >= 0
            && WORD.matcher(amount.written()).find();
    return words || ABOUT.matcher(before.toLowerCase(Locale.ROOT).stripTrailing()).find();
  }
}
