package org.copydesk.text;

/**
 * The characters of Unicode's category M: accents, vowel signs and rings, which go with a letter.
 */
public final class Marks {
  private static final int ALL =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /** No mark stands before the first combining accent, U+0300. */
  private static final int FIRST = 0x300;

  private Marks() {}

  /** Whether a code point is a mark. */
  public static boolean isMark(int codePoint) {
    return codePoint >= FIRST && (ALL >> Character.getType(codePoint) & 1) != 0;
  }
}
