package org.copydesk.check.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a claim, for comparing claims: folded to lower case, each once, without order,
 * without articles, prepositions and the like. Where a script puts no blanks between words, each
 * pair of neighbouring characters counts as one.
 *
 * @param words all words that say something
 * @param telling the numbers and negations among them: claims that differ in one of these are never
 *     the same
 */
record ClaimWords(Set<String> words, Set<String> telling) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*");
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]{2,}");
  private static final Set<String> NEGATIONS =
      words(
          "not no never none nobody without t ne n pas jamais aucun aucune sans nicht kein keine"
              + " nie ohne nunca ningún ninguna sin не нет никогда без ليس لم لا لن");
  private static final Set<String> NUMBERS =
      words(
          "two three four five six seven eight nine ten eleven twelve twenty hundred thousand"
              + " million billion deux trois quatre cinq sept huit neuf dix onze douze vingt cent"
              + " mille millions milliards zwei drei vier fünf sechs sieben acht neun zehn dos tres"
              + " cuatro cinco seis siete ocho nueve diez");
  private static final Set<String> SMALL =
      words(
          "a an the of in on at to by for from with and or is are was were be been has have had it"
              + " its that this le la les l un une des de du d en dans sur à au aux et ou est sont"
              + " a été ont avait qui que ce cette se s der die das den dem des ein eine im in am"
              + " auf von zu und oder ist sind war waren wurde wurden el la los las un una del y o"
              + " es son fue fueron que se в на и с о что это был была были في من على و أن");
  private static final String UNSPACED_TELLING = "一二三四五六七八九十百千万亿億萬不没沒非无無未";

  static ClaimWords of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Set<String> words = new TreeSet<>();
    WORD.matcher(folded)
        .results()
        .map(MatchResult::group)
        .flatMap(ClaimWords::split)
        .forEach(words::add);
    words.removeAll(SMALL);
    Set<String> telling = new TreeSet<>(words);
    telling.removeIf(word -> !isTelling(word));
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
        || word.codePoints().anyMatch(c -> UNSPACED_TELLING.indexOf(c) >= 0);
  }

  /** A word as it is; one without blanks as its pairs of characters. */
  private static Stream<String> split(String word) {
    if (!UNSPACED.matcher(word).matches()) {
      return Stream.of(word);
    }
    int[] points = word.codePoints().toArray();
    return IntStream.range(0, points.length - 1).mapToObj(i -> new String(points, i, 2));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }
}
