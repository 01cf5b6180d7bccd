package org.copydesk.check.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.evidence.Amount;
import org.copydesk.evidence.Amounts;
import org.copydesk.text.Marks;

/**
 * The words of a claim, for comparing claims: folded to lower case and without accents, cut to
 * their first letters so that endings do not count, each once, without order, without articles,
 * prepositions and the like. Numbers are taken by their value: "eight" is 8. Where a script puts no
 * blanks between words, each pair of neighbouring characters counts as one.
 *
 * @param words all words that say something
 * @param telling the numbers and negations among them: claims that differ in one of these are never
 *     the same
 * @param spaced whether it is in a script with blanks between words
 */
record ClaimWords(Set<String> words, Set<String> telling, boolean spaced) {
  /** So many letters of a word count; what follows is mostly its ending. */
  private static final int STEM = 6;

  /** From so many words on, claims of the same sense differ in more than one of them. */
  private static final int LONG = 8;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+(?:[.,]\\p{N}+)*");

  /** Before these letters there are no words without blanks between them. */
  private static final int FIRST_UNSPACED = 0xE00;

  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]{2,}");
  private static final Set<String> NEGATIONS =
      words(
          "not no never none nobody nothing without t ne n pas jamais aucun aucune sans nicht kein"
              + " keine keiner nie niemals ohne nunca ningún ninguna jamás sin nadie не нет никогда"
              + " без ни não nem nenhum nenhuma sem ninguém non mai nessuno senza niet geen nooit"
              + " zonder nigdy bez ані ні ніколи değil hiç yok tidak bukan tanpa belum नहीं न मत"
              + " बिना نه نیست هیچ بدون ليس ليست لم لا لن ما غير");
  private static final Set<String> SMALL =
      words(
          "a an the of in on at to by for from with and or is are was were be been has have had it"
              + " its that this le la les l un une des de du d en dans sur à au aux et ou est sont"
              + " été ont avait qui que ce cette se s der die das den dem des ein eine im am auf von"
              + " zu und oder ist sind war waren wurde wurden el los las una del y o es son fue"
              + " fueron в на и с о что это был была были في من على و أن os as um uma do da dos das"
              + " no na nos nas em por para com e foi são ser il lo gli uno di nel nella che è per"
              + " con ha het een van op te met voor w z na i jest są був була були у та що ve bir bu"
              + " da yang di dan itu ini ke dari का की के में है और به از در که و این را");
  private static final String UNSPACED_TELLING = "不没沒非无無未";

  /**
   * @param language the claim's (BCP 47)
   */
  static ClaimWords of(String text, String language) {
    List<Amount> amounts = Amounts.in(text, language);
    StringBuilder rest = new StringBuilder(text);
    Set<String> telling = new TreeSet<>();
    for (Amount amount : amounts) {
      telling.add(
          amount.value().stripTrailingZeros().toPlainString() + (amount.percent() ? "%" : ""));
      for (int i = amount.start(); i < amount.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    Set<String> words = new TreeSet<>();
    WORD.matcher(folded(rest.toString()))
        .results()
        .map(MatchResult::group)
        .flatMap(ClaimWords::split)
        .filter(
            word -> !SMALL.contains(word) || NEGATIONS.contains(word) && isNegation(word, language))
        .forEach(words::add);
    words.stream().filter(word -> isNegation(word, language)).forEach(telling::add);
    Set<String> all =
        words.stream().map(ClaimWords::stem).collect(Collectors.toCollection(TreeSet::new));
    all.addAll(telling);
    return new ClaimWords(all, telling, !isBeyond(text) || !UNSPACED.matcher(text).find());
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

  /** Whether both say the same: {@link RepeatedClaim} tells how alike they must be. */
  boolean isLike(ClaimWords other) {
    return likeness(other) >= least(words.size(), other.words.size(), spaced && other.spaced);
  }

  /**
   * How much two claims of so many words must have in common.
   *
   * @param spaced whether both are in a script with blanks between words
   */
  static double least(int words, int others, boolean spaced) {
    boolean longer = Math.max(words, others) >= LONG;
    return (longer && spaced ? RepeatedClaim.LONG : RepeatedClaim.SHORT) - 1e-9;
  }

  /** "No" is a preposition in Portuguese. */
  private static boolean isNegation(String word, String language) {
    boolean preposition = word.equals("no") && language.startsWith("pt");
    return !preposition
        && (NEGATIONS.contains(word)
            || isBeyond(word) && UNSPACED_TELLING.chars().anyMatch(c -> word.indexOf(c) >= 0));
  }

  /** Whether it has letters of scripts that may do without blanks. */
  private static boolean isBeyond(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_UNSPACED) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String word) {
    boolean latin = isLatin(word.codePointAt(0));
    String singular =
        latin && word.length() > 3 && word.endsWith("s")
            ? word.substring(0, word.length() - 1)
            : word;
    String one = latin ? american(singular) : singular;
    return one.codePointCount(0, one.length()) <= STEM
        ? one
        : one.substring(0, one.offsetByCodePoints(0, STEM));
  }

  /** "Metre" and "meter", "labour" and "labor" are one word. */
  private static String american(String word) {
    if (word.length() > 4 && word.endsWith("re")) {
      return word.substring(0, word.length() - 2) + "er";
    }
    return word.length() > 4 && word.endsWith("our")
        ? word.substring(0, word.length() - 3) + "or"
        : word;
  }

  private static String folded(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(bare(lower), Normalizer.Form.NFC);
  }

  /** Without the marks that follow a Latin letter. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    boolean latin = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      boolean mark = Marks.isMark(letter);
      if (!mark) {
        latin = isLatin(letter);
      }
      if (!mark || !latin) {
        bare.appendCodePoint(letter);
      }
    }
    return bare.toString();
  }

  private static boolean isLatin(int letter) {
    return letter < 0x80
        ? letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z'
        : Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  /** A word as it is; one without blanks as its pairs of characters. */
  private static Stream<String> split(String word) {
    if (!isBeyond(word) || !UNSPACED.matcher(word).matches()) {
      return Stream.of(word);
    }
    int[] points = word.codePoints().toArray();
    return IntStream.range(0, points.length - 1).mapToObj(i -> new String(points, i, 2));
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" "))
        .map(ClaimWords::folded)
        .collect(Collectors.toUnmodifiableSet());
  }
}
