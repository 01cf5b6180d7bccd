package org.copydesk.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.evidence.Amount;
import org.copydesk.evidence.Amounts;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;
import org.copydesk.text.Signs;

/** A difference between two percentages is given in percent, where percentage points are meant. */
public final class PercentForPoints implements BriefingRule {
  /** Most texts have no percentage at all, and need no second look. */
  private static final String SIGNS = "%٪％";

  private static final List<String> WORDS =
      List.of(
          "per cent",
          "percent",
          "pour cent",
          "prozent",
          "por cent",
          "por cien",
          "procent",
          "процент",
          "відсот",
          "persen",
          "yüzde",
          "प्रतिशत",
          "درصد",
          "المئة",
          "المائة",
          "百分",
          "パーセント");

  /** The words by their first letter, small and capital. */
  private static final Map<Character, List<String>> BY_LETTER = byLetter();

  private static final Signs FIRST = new Signs(SIGNS + letters(0));
  private static final Signs SECOND = new Signs(letters(1));

  private static final Pattern POINTS =
      Pattern.compile(
          "^[\\s\\u00A0\\u202F-]*(?:percentage|percent|per cent|%)?[\\s\\u00A0\\u202F-]*(?:points?\\b|punkte?n?\\b|puntos?\\b|prozentpunkt|نقطة|نقاط)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    if (!mayHavePercentage(briefing.file().text())) {
      return;
    }
    Sentences.of(briefing).forEach(sentence -> check(sentence, briefing.lang(), remarks));
  }

  private static Map<Character, List<String>> byLetter() {
    Map<Character, List<String>> words = new HashMap<>();
    for (String word : WORDS) {
      char letter = word.charAt(0);
      words.computeIfAbsent(letter, l -> new ArrayList<>()).add(word);
      words.put(Character.toUpperCase(letter), words.get(letter));
    }
    return words;
  }

  /** The letters at one place in the words, small and capital. */
  private static String letters(int place) {
    return WORDS.stream()
        .map(word -> word.substring(place, place + 1))
        .map(letter -> letter + letter.toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static boolean mayHavePercentage(String text) {
    for (int at = FIRST.next(text, 0); at < text.length(); at = FIRST.next(text, at + 1)) {
      if (isPercentage(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPercentage(String text, int at) {
    char letter = text.charAt(at);
    if (SIGNS.indexOf(letter) >= 0) {
      return true;
    }
    if (at + 1 == text.length() || !SECOND.has(text.charAt(at + 1))) {
      return false;
    }
    for (String word : BY_LETTER.getOrDefault(letter, List.of())) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Of three percentages in a sentence, one may be the difference of the two others. */
  private void check(Placed<String> sentence, String language, Consumer<Diagnostic> remarks) {
    List<Amount> percents =
        Amounts.in(sentence.value(), language).stream().filter(Amount::percent).toList();
    if (percents.size() != 3
        || percents.stream().anyMatch(p -> POINTS.matcher(after(sentence, p)).find())) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      Amount change = percents.get(i);
      BigDecimal one = percents.get((i + 1) % 3).value();
      BigDecimal other = percents.get((i + 2) % 3).value();
      if (isPoints(change, one, other)) {
        remarks.accept(
            remark(
                sentence.span(),
                "Between "
                    + one.min(other).toPlainString()
                    + " and "
                    + one.max(other).toPlainString()
                    + " percent lie "
                    + change.value().toPlainString()
                    + " percentage points, not percent.",
                "Write percentage points, or the change in percent of the first value."));
        return;
      }
    }
  }

  private static String after(Placed<String> sentence, Amount amount) {
    return sentence.value().substring(amount.end());
  }

  /** Whether it is the difference of the two, and not also the change relative to either. */
  private static boolean isPoints(Amount change, BigDecimal one, BigDecimal other) {
    BigDecimal difference = one.subtract(other).abs();
    return difference.signum() > 0
        && change.value().compareTo(difference) == 0
        && !isChange(change.value(), difference, one)
        && !isChange(change.value(), difference, other);
  }

  private static boolean isChange(BigDecimal change, BigDecimal difference, BigDecimal base) {
    if (base.signum() == 0) {
      return false;
    }
    BigDecimal relative =
        difference.multiply(BigDecimal.valueOf(100)).divide(base, 3, RoundingMode.HALF_UP);
    return relative.subtract(change).abs().compareTo(BigDecimal.ONE) < 0;
  }
}
