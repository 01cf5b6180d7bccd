package org.copydesk.promotion;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Folds letters so that spellings of one word compare equal: case, accents of Latin, Greek,
 * Cyrillic and Arabic letters, full-width forms, and the Arabic and Persian shapes of kaf and ya.
 */
final class Letters {
  /** Letters that do not fold by their parts, and what each becomes. */
  private static final String SPECIAL = "ıøØłŁđςىیکة";

  private static final String INSTEAD = "ioolldσييكه";

  /** Pages of 256 characters each, made when a text first has one of theirs: a text has few. */
  private static final @Nullable Page[] PAGES = new Page[256];

  /** Signs in a {@link #look}: the folded letter goes on a word. */
  static final int IN_WORD = 1 << 16;

  /** It is a word of its own, of Chinese or Japanese. */
  static final int ALONE = 1 << 17;

  /** It is a sign that counts as a word. */
  static final int SIGN = 1 << 18;

  /** As it was written, it is a digit, a letter, one in upper case, or one in lower case. */
  static final int DIGIT = 1 << 19;

  static final int LETTER = 1 << 20;
  static final int UPPER = 1 << 21;
  static final int LOWER = 1 << 22;

  private Letters() {}

  /** All that words are told by, asked for once: the folded letter, and the signs above it. */
  static int look(char c) {
    return page(c).looks[c & 0xff];
  }

  /** The folded letter, or 0 for a mark that is dropped, such as an accent or a direction mark. */
  static char fold(char c) {
    return (char) look(c);
  }

  /** Whether the character stands for a word of its own: Chinese and Japanese scripts. */
  static boolean standsAlone(char c) {
    return c >= 0x3005 && c <= 0x3007
        || c >= 0x3040 && c <= 0x30ff && c != 0x30fb
        || c >= 0x3400 && c <= 0x9fff
        || c >= 0xf900 && c <= 0xfaff;
  }

  /** Threads may make one each, which is the same. */
  private static Page page(char c) {
    Page page = PAGES[c >> 8];
    if (page == null) {
      page = new Page((char) (c & 0xff00));
      PAGES[c >> 8] = page;
    }
    return page;
  }

  /** Whether the letter is part of a word: a letter, a digit or a mark that is not dropped. */
  static boolean inWord(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
        : Character.isLetterOrDigit(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static char foldOnce(char c) {
    int special = SPECIAL.indexOf(c);
    if (special >= 0) {
      return INSTEAD.charAt(special);
    }
    if (Character.isSurrogate(c)) {
      return c;
    }
    int type = Character.getType(c);
    if (type == Character.FORMAT || c == 'ـ') {
      return 0;
    }
    if (type == Character.NON_SPACING_MARK) {
      return c >= 0x300 && c <= 0x36f || c >= 0x610 && c <= 0x6ed ? 0 : c;
    }
    char lower = Character.toLowerCase(c);
    if (lower < 128 || standsAlone(lower)) {
      return lower;
    }
    return base(lower);
  }

  /** The letter below the accents, where the script has accents and nothing else is lost. */
  private static char base(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    for (int i = 1; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        return c;
      }
    }
    char first = Character.toLowerCase(parts.charAt(0));
    return first < 0x700 || parts.length() == 1 ? first : c;
  }

  private static int signs(char c, char folded) {
    return (inWord(folded) ? IN_WORD : 0)
        | (standsAlone(folded) ? ALONE : 0)
        | (Words.isSignWord(folded) ? SIGN : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isLetter(c) ? LETTER : 0)
        | (Character.isUpperCase(c) ? UPPER : 0)
        | (Character.isLowerCase(c) ? LOWER : 0);
  }

  /** What is known of 256 characters. */
  private static final class Page {
    private final int[] looks = new int[256];

    private Page(char first) {
      for (int i = 0; i < looks.length; i++) {
        char c = (char) (first + i);
        char folded = foldOnce(c);
        looks[i] = folded | signs(c, folded);
      }
    }
  }
}
