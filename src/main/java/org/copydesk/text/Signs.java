package org.copydesk.text;

import java.util.BitSet;

/**
 * A set of characters that texts are searched for, letter by letter: told fast, since most letters
 * of most texts are asked about several times.
 *
 * <pre>{@code
 * new Signs(".!?").next("One. Two.", 0);   // 3
 * }</pre>
 */
public final class Signs {
  private static final int ASCII = 128;

  private final boolean[] plain = new boolean[ASCII];
  private final BitSet others = new BitSet();

  /**
   * @param characters the members, each a UTF-16 unit
   */
  public Signs(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c < ASCII) {
        plain[c] = true;
      } else {
        others.set(c);
      }
    }
  }

  /** Whether the character is one of them. */
  public boolean has(char c) {
    return c < ASCII ? plain[c] : others.get(c);
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
