package org.copydesk.text;

import java.util.Arrays;

/**
 * A set of characters that texts are searched for, letter by letter: told fast, since most letters
 * of most texts are asked about several times.
 *
 * <pre>{@code
 * new Signs(".!?").next("One. Two.", 0);   // 3
 * }</pre>
 */
public final class Signs {
  private static final int PAGE = 256;
  private static final boolean[] NONE = new boolean[PAGE];

  /** The members among the characters that share their upper half. */
  private final boolean[][] pages = new boolean[PAGE][];

  /**
   * @param characters the members, each a UTF-16 unit
   */
  public Signs(String characters) {
    Arrays.fill(pages, NONE);
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (pages[c >> 8] == NONE) {
        pages[c >> 8] = new boolean[PAGE];
      }
      pages[c >> 8][c & 0xFF] = true;
    }
  }

  /** Whether the character is one of them. */
  public boolean has(char c) {
    return pages[c >> 8][c & 0xFF];
  }

  /** The offset of the next one in a text, the text's length when there is none. */
  public int next(String text, int from) {
    int at = from;
    while (at < text.length() && !has(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
