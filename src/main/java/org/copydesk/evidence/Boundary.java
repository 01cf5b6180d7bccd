package org.copydesk.evidence;

/**
 * Where a match may begin and end, so that "17 police" is not found in "317 police", nor "5
 * million" in "2.5 million".
 */
final class Boundary {
  private Boundary() {}

  /**
   * Whether words beginning at {@code at} in a folded text begin there and not within a word or
   * number.
   */
  static boolean opens(String text, int at) {
    if (at == 0) {
      return true;
    }
    int first = text.codePointAt(at);
    int before = text.codePointBefore(at);
    if (!Character.isDigit(first)) {
      return !joined(before, first);
    }
    if (Character.isLetterOrDigit(before) && !unspaced(before)) {
      return false;
    }
    if (at >= 2 && Character.isDigit(text.charAt(at - 2))) {
      if (before == '.' || before == ',' || before == '\'') {
        return false;
      }
      if (before == ' ' && digitsFrom(text, at) == 3 && digitsBefore(text, at - 1) <= 3) {
        return false;
      }
    }
    return before != '-' || at >= 2 && text.charAt(at - 2) != ' ';
  }

  /** Whether words ending before {@code at} end there. */
  static boolean closes(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    int last = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (!Character.isDigit(last)) {
      return !joined(last, after);
    }
    if (Character.isDigit(after)) {
      return false;
    }
    if (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
      if (after == '.' || after == ',' || after == '\'') {
        return false;
      }
      if (after == ' ' && digitsFrom(text, at + 1) == 3 && digitsBefore(text, at) <= 3) {
        return false;
      }
    }
    return true;
  }

  private static boolean joined(int a, int b) {
    boolean word = Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b);
    return word && !unspaced(a) && !unspaced(b);
  }

  /**
   * Scripts written without blanks between words, where every place between letters may be one
   * between words.
   */
  private static boolean unspaced(int cp) {
    return switch (Character.UnicodeScript.of(cp)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  private static int digitsFrom(String text, int at) {
    int n = 0;
    while (at + n < text.length() && Character.isDigit(text.charAt(at + n))) {
      n++;
    }
    return n;
  }

  private static int digitsBefore(String text, int at) {
    int n = 0;
    while (at - n > 0 && Character.isDigit(text.charAt(at - n - 1))) {
      n++;
    }
    return n;
  }
}
