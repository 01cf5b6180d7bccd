package org.copydesk.markdown;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/**
 * Counts words in any script. A run of letters and digits, apostrophes and hyphens inside included,
 * is one word. Scripts written without blanks are counted by length: two characters of Chinese or
 * Japanese, four of Thai, Lao, Khmer or Burmese make a word.
 */
final class WordCount {
  private static final int QUARTERS = 4;

  /** What a character is to a word; a number between is how many quarters of a word it is. */
  private static final byte NOTHING = 0;

  private static final byte WORD = QUARTERS;
  private static final byte JOINT = QUARTERS + 1;

  /** What characters are, 256 at a time, made when a text first has one of them. */
  private static final byte[][] PAGES = new byte[256][];

  private static final byte[] NOT_MADE = {};

  static {
    Arrays.fill(PAGES, NOT_MADE);
  }

  private WordCount() {}

  static int of(String text) {
    int words = 0;
    int quarters = 0;
    boolean inside = false;
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      byte kind;
      if (Character.isHighSurrogate(unit)) {
        int c = text.codePointAt(index);
        index += Character.charCount(c) - 1;
        kind = kind(c);
      } else {
        kind = page(unit)[unit & 0xFF];
      }
      if (kind == WORD) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (kind == JOINT || kind == NOTHING) {
        inside = inside && kind == JOINT;
      } else {
        quarters += kind;
        inside = false;
      }
    }
    return words + (quarters + QUARTERS - 1) / QUARTERS;
  }

  /** Threads may make one each, which is the same. */
  private static byte[] page(char unit) {
    byte[] page = PAGES[unit >> 8];
    if (page == NOT_MADE) {
      page = new byte[256];
      for (int i = 0; i < page.length; i++) {
        page[i] = kind(unit & 0xFF00 | i);
      }
      PAGES[unit >> 8] = page;
    }
    return page;
  }

  private static byte kind(int c) {
    byte share = share(c);
    if (share > 0) {
      return share;
    }
    if (isWord(c)) {
      return WORD;
    }
    return joins(c) ? JOINT : NOTHING;
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
  private static byte share(int c) {
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
