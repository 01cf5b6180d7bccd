package org.copydesk.markdown;

import java.lang.Character.UnicodeScript;

/**
 * Counts words in any script. A run of letters and digits, apostrophes and hyphens inside included,
 * is one word. Scripts written without blanks are counted by length: two characters of Chinese or
 * Japanese, four of Thai, Lao, Khmer or Burmese make a word.
 */
final class WordCount {
  private static final int QUARTERS = 4;

  private WordCount() {}

  static int of(String text) {
    int words = 0;
    int quarters = 0;
    boolean inside = false;
    int index = 0;
    while (index < text.length()) {
      int c = text.codePointAt(index);
      index += Character.charCount(c);
      int share = share(c);
      if (share > 0) {
        quarters += share;
        inside = false;
      } else if (c < 0x80 ? isAsciiWord(c) : isWord(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else {
        inside = inside && joins(c);
      }
    }
    return words + (quarters + QUARTERS - 1) / QUARTERS;
  }

  private static boolean isAsciiWord(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean joins(int c) {
    return c == '\'' || c == '\u2019' || c == '-' || c == '\u2010' || c == '.' || c == ',';
  }

  /** How many quarters of a word a character is; 0 where words are told apart by blanks. */
  private static int share(int c) {
    if (c < 0x0e00 || !Character.isLetter(c)) {
      return 0;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> 2;
      case THAI, LAO, KHMER, MYANMAR -> 1;
      default -> 0;
    };
  }
}
