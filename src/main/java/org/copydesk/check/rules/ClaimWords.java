package org.copydesk.check.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a claim, for comparing claims: folded to lower case, each once, without order. Where
 * a script puts no blanks between words, each pair of neighbouring characters counts as one.
 *
 * @param words all words
 * @param telling numbers and negations: claims that differ in one of these are never the same
 */
record ClaimWords(Set<String> words, Set<String> telling) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*");
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]{2,}");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "none", "nobody", "without", "ne", "n", "pas", "jamais", "aucun",
          "aucune", "sans", "nicht", "kein", "keine", "nie", "ohne", "nunca", "ningún", "ninguna",
          "sin", "не", "нет", "никогда", "без", "ليس", "لم", "لا", "لن", "t");
  private static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "twenty",
          "hundred",
          "thousand",
          "million",
          "billion",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "vingt",
          "cent",
          "mille",
          "millions",
          "milliards",
          "zwei",
          "drei",
          "vier",
          "fünf",
          "sechs",
          "sieben",
          "acht",
          "neun",
          "zehn",
          "dos",
          "tres",
          "cuatro",
          "cinco",
          "seis",
          "siete",
          "ocho",
          "nueve",
          "diez");

  static ClaimWords of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Set<String> words = new TreeSet<>();
    for (String word : WORD.matcher(folded).results().map(r -> r.group()).toList()) {
      if (UNSPACED.matcher(word).matches()) {
        pairs(word).forEach(words::add);
      } else {
        words.add(word);
      }
    }
    Set<String> telling = new TreeSet<>(words);
    telling.removeIf(w -> !isTelling(w));
    return new ClaimWords(words, telling);
  }

  /**
   * How much two claims have in common: twice the shared words by all words (Dice), 0 to 1; 0 where
   * a number or negation differs.
   */
  double likeness(ClaimWords other) {
    if (!telling.equals(other.telling) || words.isEmpty()) {
      return 0;
    }
    long shared = words.stream().filter(other.words::contains).count();
    return 2.0 * shared / (words.size() + other.words.size());
  }

  private static boolean isTelling(String word) {
    return Character.isDigit(word.codePointAt(0))
        || NEGATIONS.contains(word)
        || NUMBERS.contains(word)
        || word.codePoints().allMatch(c -> "一二三四五六七八九十百千万亿不没非无".indexOf(c) >= 0);
  }

  private static List<String> pairs(String word) {
    int[] points = word.codePoints().toArray();
    return java.util.stream.IntStream.range(0, points.length - 1)
        .mapToObj(i -> new String(points, i, 2))
        .toList();
  }
}
