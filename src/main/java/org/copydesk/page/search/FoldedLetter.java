package org.copydesk.page.search;

import org.copydesk.text.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Single letters as search folds them: a table of the alphabets that are folded letter by letter,
 * Latin, Greek and Cyrillic, with their punctuation. It is filled from {@link ThoroughWords} as
 * letters are met.
 */
final class FoldedLetter {
  /** Marks that part thousands; those above U+00A0 are blanks and the curly apostrophe. */
  private static final String THOUSANDS = ".,'\u2019\u00a0\u2009\u202f";

  /** Of a letter that becomes more, or less, than one letter, or was not met before. */
  static final char NOT_PLAIN = 0;

  private static final int END = 0x2070;
  private static final @Nullable String[] FOLDED = new String[END];
  private static final char[] PLAIN = new char[END];
  private static final boolean[] OF_WORD = new boolean[END];
  private static final boolean[] SIMPLE = new boolean[END];
  private static final boolean[] PARTS = new boolean[END];

  static {
    for (char c = 0; c < END; c++) {
      OF_WORD[c] = isWord(c);
      SIMPLE[c] = isOfAlphabet(c) && !Marks.isMark(c);
    }
    THOUSANDS.chars().forEach(c -> PARTS[c] = true);
  }

  private FoldedLetter() {}

  /** Whether it is folded the same whatever stands beside it. */
  static boolean isSimple(char c) {
    return c < END && SIMPLE[c];
  }

  /** What a simple letter becomes: a letter, several, or none. */
  static String of(char c) {
    String known = FOLDED[c];
    if (known == null) {
      known = ThoroughWords.fold(String.valueOf(c));
      FOLDED[c] = known;
      if (known.length() == 1 && isOfWord(known.charAt(0))) {
        PLAIN[c] = known.charAt(0);
      }
    }
    return known;
  }

  /** The one letter of a word that a simple letter becomes, as nearly all do. */
  static char plain(char c) {
    return PLAIN[c];
  }

  /** Whether a folded letter is part of a word. */
  static boolean isOfWord(char c) {
    return c < END ? OF_WORD[c] : isWord(c);
  }

  static boolean partsThousands(char c) {
    return c < END && PARTS[c];
  }

  private static boolean isOfAlphabet(char c) {
    return c < 0x0530 || c >= 0x1e00;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || Marks.isMark(c) || isNumber(c);
  }

  private static boolean isNumber(char c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
