package org.copydesk.clipping;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.clipping.part.CommonWords;

/**
 * Guesses the language of a text: by its script where that is enough, else by its function words
 * ({@code languages.txt}). About twenty words are needed; with fewer the guess is often none.
 */
public final class LanguageGuess {
  private static final int ENOUGH = 4_000;
  private static final List<String> LANGUAGES =
      CommonWords.known().stream().map(CommonWords::language).toList();
  private static final Map<String, long[]> WORDS = read();

  /** No word that tells a language has more letters. */
  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** Whether some word has that many letters and begins and ends with those, both ASCII. */
  private static final boolean[][][] ENDS = ends();

  private LanguageGuess() {}

  /**
   * @return the language (BCP 47); empty when the text is too short or mixed to say
   */
  public static Optional<String> of(String text) {
    String sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (letters < 10) {
      return Optional.empty();
    }
    UnicodeScript main =
        scripts.entrySet().stream()
            .max(
                Map.Entry.<UnicodeScript, Integer>comparingByValue()
                    .thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    return switch (main) {
      case HAN, HIRAGANA, KATAKANA -> Optional.of(kana * 20 > letters ? "ja" : "zh");
      case HANGUL -> Optional.of("ko");
      case GREEK -> Optional.of("el");
      case HEBREW -> Optional.of("he");
      case THAI -> Optional.of("th");
      case DEVANAGARI -> Optional.of("hi");
      case BENGALI -> Optional.of("bn");
      case TAMIL -> Optional.of("ta");
      case GEORGIAN -> Optional.of("ka");
      case ARMENIAN -> Optional.of("hy");
      case ARABIC -> Optional.of(arabicScript(sample));
      case LATIN, CYRILLIC -> byWords(sample, main == UnicodeScript.CYRILLIC);
      default -> Optional.empty();
    };
  }

  private static Map<UnicodeScript, Integer> scripts(String text) {
    Map<UnicodeScript, Integer> count = new EnumMap<>(UnicodeScript.class);
    int ascii = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii += isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        count.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (ascii > 0) {
      count.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    }
    return count;
  }

  /** Persian and Urdu have letters that Arabic lacks; Urdu has some that Persian lacks. */
  private static String arabicScript(String text) {
    int persian = 0;
    int urdu = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      persian += "پچژگکی".indexOf(c) >= 0 ? 1 : 0;
      urdu += "ٹڈڑںےہ".indexOf(c) >= 0 ? 1 : 0;
    }
    if (urdu * 50 > text.length()) {
      return "ur";
    }
    return persian * 40 > text.length() ? "fa" : "ar";
  }

  private static Optional<String> byWords(String text, boolean cyrillic) {
    double[] score = new double[LANGUAGES.size()];
    int words = 0;
    int end = 0;
    for (int start = nextLetter(text, 0); start < text.length(); start = nextLetter(text, end)) {
      end = start;
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      words++;
      long of = end - start > LONGEST ? 0 : languages(text, start, end);
      // A word of one language says more than a word of five.
      double weight = 1.0 / Long.bitCount(of);
      for (long left = of; left != 0; left &= left - 1) {
        score[Long.numberOfTrailingZeros(left)] += weight;
      }
    }
    int best = 0;
    int second = 1;
    for (int i = 1; i < score.length; i++) {
      if (score[i] > score[best]) {
        second = best;
        best = i;
      } else if (score[i] > score[second] || second == best) {
        second = i;
      }
    }
    boolean sure =
        score[best] >= 2 && score[best] > 1.15 * score[second] && score[best] * 25 > words;
    return sure && cyrillic == isCyrillic(best)
        ? Optional.of(LANGUAGES.get(best))
        : Optional.empty();
  }

  private static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && !isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  /** Which languages have the word, a sign each; most words are told by their ends alone. */
  private static long languages(String text, int start, int end) {
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    boolean ascii = first < 0x80 && last < 0x80;
    if (ascii && !ENDS[end - start][(first | 0x20) & 31][(last | 0x20) & 31]) {
      return 0;
    }
    long[] of = WORDS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    return of == null ? 0 : of[0];
  }

  private static boolean isCyrillic(int language) {
    return List.of("ru", "uk", "bg", "sr").contains(LANGUAGES.get(language));
  }

  private static boolean[][][] ends() {
    boolean[][][] ends = new boolean[LONGEST + 1][32][32];
    for (String word : WORDS.keySet()) {
      ends[word.length()][word.charAt(0) & 31][word.charAt(word.length() - 1) & 31] = true;
    }
    return ends;
  }

  private static Map<String, long[]> read() {
    Map<String, long[]> words = new HashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : CommonWords.known().get(i).words()) {
        words.computeIfAbsent(word, w -> new long[1])[0] |= 1L << i;
      }
    }
    return words;
  }
}
