package org.copydesk.promotion;

import java.text.Normalizer;

/**
 * Folds letters so that spellings of one word compare equal: case, accents of Latin, Greek,
 * Cyrillic and Arabic letters, full-width forms, and the Arabic and Persian shapes of kaf and ya.
 */
final class Letters {
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];
  private static final boolean[] IN_WORD = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = foldOnce((char) c);
      IN_WORD[c] = isInWord((char) c);
    }
    FOLDED['ı'] = 'i';
    FOLDED['ø'] = 'o';
    FOLDED['Ø'] = 'o';
    FOLDED['ł'] = 'l';
    FOLDED['Ł'] = 'l';
    FOLDED['đ'] = 'd';
    FOLDED['ς'] = 'σ';
    FOLDED['ى'] = 'ي';
    FOLDED['ی'] = 'ي';
    FOLDED['ک'] = 'ك';
    FOLDED['ة'] = 'ه';
  }

  private Letters() {}

  /** The folded letter, or 0 for a mark that is dropped, such as an accent or a direction mark. */
  static char fold(char c) {
    return FOLDED[c];
  }

  /** Whether the letter is part of a word: a letter, a digit or a mark that is not dropped. */
  static boolean inWord(char c) {
    return IN_WORD[c];
  }

  /** Whether the character stands for a word of its own: Chinese and Japanese scripts. */
  static boolean standsAlone(char c) {
    return c >= 0x3005 && c <= 0x3007
        || c >= 0x3040 && c <= 0x30ff && c != 0x30fb
        || c >= 0x3400 && c <= 0x9fff
        || c >= 0xf900 && c <= 0xfaff;
  }

  private static boolean isInWord(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
        : Character.isLetterOrDigit(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static char foldOnce(char c) {
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
}
