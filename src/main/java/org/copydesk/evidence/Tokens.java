package org.copydesk.evidence;

import org.copydesk.text.Marks;

/**
 * The words and numbers of a text, one after the other, in one pass: letters with marks, also
 * joined by apostrophes; digits of any script, also joined by the signs that stand between them.
 */
final class Tokens {
  private static final String SIGNS = ".,'’\u00A0\u202F\u2009 \u066B\u066C";

  private final String text;
  private int start;
  private int end;
  private boolean digits;

  Tokens(String text) {
    this.text = text;
  }

  /** Goes to the next one; false when there is none. */
  boolean find() {
    int at = end;
    while (at < text.length()) {
      int cp = text.codePointAt(at);
      boolean digit = Character.isDigit(cp);
      if (digit || isLetter(cp)) {
        start = at;
        digits = digit;
        end = digit ? endOfDigits(at) : endOfWord(at);
        return true;
      }
      at += Character.charCount(cp);
    }
    return false;
  }

  /** 0-based offset, UTF-16 units. */
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether it is a number in digits. */
  boolean digits() {
    return digits;
  }

  String group() {
    return text.substring(start, end);
  }

  private int endOfDigits(int from) {
    int at = from;
    while (true) {
      while (at < text.length() && Character.isDigit(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      boolean goesOn =
          at + 1 < text.length()
              && SIGNS.indexOf(text.charAt(at)) >= 0
              && Character.isDigit(text.codePointAt(at + 1));
      if (!goesOn) {
        return at;
      }
      at++;
    }
  }

  private int endOfWord(int from) {
    int at = from;
    while (true) {
      while (at < text.length() && isLetter(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      boolean goesOn =
          at + 1 < text.length()
              && (text.charAt(at) == '\'' || text.charAt(at) == '’')
              && isLetter(text.codePointAt(at + 1));
      if (!goesOn) {
        return at;
      }
      at++;
    }
  }

  private static boolean isLetter(int cp) {
    if (cp < 0x80) {
      return cp >= 'a' && cp <= 'z' || cp >= 'A' && cp <= 'Z';
    }
    return Character.isLetter(cp) || Marks.isMark(cp);
  }
}
