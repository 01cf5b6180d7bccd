package org.copydesk.markdown.inline;

import org.jsoup.nodes.Entities;

/** Backslash escapes and character references. */
public final class Escapes {
  private static final int LONGEST_NAME = 32;

  private Escapes() {}

  /** The text with escapes and references replaced by what they stand for. */
  public static String decode(String text) {
    return text.indexOf('\\') < 0 ? references(text) : decode(text, true);
  }

  /** The text with character references replaced by what they stand for. */
  public static String references(String text) {
    return text.indexOf('&') < 0 ? text : decode(text, false);
  }

  private static String decode(String text, boolean backslashes) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '&' ? referenceEnd(text, at) : -1;
      if (end > 0) {
        out.append(reference(text, at, end));
        at = end;
      } else if (c == '\\'
          && at + 1 < text.length()
          && CharClass.isEscapable(text.charAt(at + 1))) {
        out.append(text.charAt(at + 1));
        at += 2;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  /** Where a character reference that starts with {@code &} at an index ends, or -1. */
  static int referenceEnd(String text, int at) {
    int end = at + 1;
    int limit = Math.min(text.length(), at + LONGEST_NAME + 2);
    while (end < limit && isNameCharacter(text.charAt(end), end - at)) {
      end++;
    }
    if (end >= text.length() || end == at + 1 || text.charAt(end) != ';') {
      return -1;
    }
    return known(text.substring(at + 1, end)) ? end + 1 : -1;
  }

  private static boolean isNameCharacter(char c, int index) {
    return CharClass.isAsciiLetter(c) || CharClass.isDigit(c) || c == '#' && index == 1;
  }

  private static boolean known(String name) {
    if (name.charAt(0) != '#') {
      return !Entities.getByName(name).isEmpty();
    }
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || digits.length() > (hex ? 6 : 7)) {
      return false;
    }
    return digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0);
  }

  /** What the character reference between two indices stands for. */
  static String reference(String text, int from, int to) {
    String name = text.substring(from + 1, to - 1);
    if (name.charAt(0) != '#') {
      return Entities.getByName(name);
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int codePoint = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    boolean valid =
        codePoint != 0
            && Character.isValidCodePoint(codePoint)
            && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    return valid ? Character.toString(codePoint) : "\uFFFD";
  }
}
