package org.copydesk.page.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in any script, by the whole rules of Unicode: slow, and right for everything.
 * {@link SearchWords} asks it about what its own table does not know.
 */
final class ThoroughWords {
  private static final Pattern THOUSANDS =
      Pattern.compile("(\\d)[.,'\u2019\u00a0\u2009\u202f](?=\\d{3}(?!\\d))");

  /** Accents, Hebrew and Arabic points, tatweel; not the vowel signs of Indic scripts. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}"
              + "\\p{IsMyanmar}]+");

  private static final Map<Character, String> FOLDED =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ı', "i"),
          Map.entry('ς', "σ"),
          Map.entry('ى', "ي"),
          Map.entry('ی', "ي"),
          Map.entry('ک', "ك"),
          Map.entry('ة', "ه"));

  private ThoroughWords() {}

  /** The words in the order of the text, repetitions included. */
  static List<String> of(String text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(folded);
    while (word.find()) {
      split(word.group(), words);
    }
    return words;
  }

  static String fold(String text) {
    String joined = THOUSANDS.matcher(text).replaceAll("$1");
    String lower = Normalizer.normalize(joined, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = Normalizer.normalize(MARKS.matcher(lower).replaceAll(""), Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      String other = c < 128 ? null : FOLDED.get(c);
      if (other != null) {
        out.append(other);
      } else {
        out.append(western(c));
      }
    }
    return out.toString();
  }

  private static char western(char c) {
    boolean digit =
        c >= '\u0660' && c <= '\u0669'
            || c >= '\u06f0' && c <= '\u06f9'
            || c >= '\u0966' && c <= '\u096f';
    return digit ? (char) ('0' + Character.digit(c, 10)) : c;
  }

  private static void split(String word, List<String> words) {
    int from = 0;
    Matcher unspaced = UNSPACED.matcher(word);
    while (unspaced.find()) {
      spaced(word.substring(from, unspaced.start()), words);
      pairs(unspaced.group(), words);
      from = unspaced.end();
    }
    spaced(word.substring(from), words);
  }

  private static void pairs(String run, List<String> words) {
    int[] letters = run.codePoints().toArray();
    if (letters.length == 1) {
      words.add(run);
    }
    for (int i = 0; i + 1 < letters.length; i++) {
      words.add(new String(letters, i, 2));
    }
  }

  private static void spaced(String word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(withoutArticle(word));
    }
  }

  /** Arabic writes its article, and "and", as one with the word. */
  private static String withoutArticle(String word) {
    if (word.startsWith("وال") && word.length() >= 6) {
      return word.substring(3);
    }
    return word.startsWith("ال") && word.length() >= 5 ? word.substring(2) : word;
  }
}
