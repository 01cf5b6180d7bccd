package org.copydesk.check;

/**
 * A text as it is written in a file, with blanks where readers see nothing: markup, the addresses
 * of links, code. Offsets stay.
 *
 * <pre>{@code
 * MarkupBlanks.in("It *rose* [@who].", "*[]")   // "It  rose        ."
 * }</pre>
 */
public final class MarkupBlanks {
  private static final int LONGEST_NUMBER = 9;

  private final String text;
  private final String signs;

  private MarkupBlanks(String text, String signs) {
    this.text = text;
    this.signs = signs;
  }

  /**
   * @param signs single characters that are markup wherever they stand
   */
  public static String in(String text, String signs) {
    MarkupBlanks markup = new MarkupBlanks(text, signs);
    StringBuilder out = new StringBuilder(text);
    boolean lineStart = true;
    int at = 0;
    while (at < text.length()) {
      int end = markup.end(at, lineStart);
      for (int i = at; i < end; i++) {
        out.setCharAt(i, ' ');
      }
      at = Math.max(end, at + 1);
      lineStart = isLineEnd(text.charAt(at - 1));
    }
    return out.toString();
  }

  /** Where markup ends that begins here; the offset itself when none does. */
  private int end(int at, boolean lineStart) {
    char c = text.charAt(at);
    int end =
        switch (c) {
          case '[' -> note(at);
          case ']' -> next(at) == '(' ? closed(at + 2, ')') : at;
          case '<' -> closed(at + 1, '>');
          case '`' -> closed(at + 1, '`');
          case 'h' -> address(at);
          default -> at;
        };
    if (end <= at && lineStart) {
      end = marker(at);
    }
    return end <= at && signs.indexOf(c) >= 0 ? at + 1 : end;
  }

  /** A citation or footnote. */
  private int note(int at) {
    char kind = next(at);
    int end = kind == '@' || kind == '^' ? closed(at + 2, ']') : at;
    return kind == '^' && end > at && end < text.length() && text.charAt(end) == ':'
        ? end + 1
        : end;
  }

  private char next(int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : '\n';
  }

  /** Behind the sign that closes on the same line; -1 when none does. */
  private int closed(int from, char sign) {
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == sign) {
        return i + 1;
      }
    }
    return -1;
  }

  private int address(int at) {
    int from =
        text.startsWith("http://", at)
            ? at + 7
            : text.startsWith("https://", at) ? at + 8 : text.length();
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end > from ? end : at;
  }

  /** What makes a line an item, a quotation, a heading or a fence, with the blank behind it. */
  private int marker(int at) {
    int sign = at;
    while (isBlank(sign)) {
      sign++;
    }
    int end = sign;
    while (end < text.length() && "-+*>#:".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == sign) {
      end = number(sign);
    }
    return end > sign && isBlank(end) ? end + 1 : at;
  }

  private int number(int at) {
    int end = at;
    while (end < text.length() && end - at <= LONGEST_NUMBER && isDigit(text.charAt(end))) {
      end++;
    }
    boolean closed = end > at && end - at <= LONGEST_NUMBER && end < text.length();
    return closed && (text.charAt(end) == '.' || text.charAt(end) == ')') ? end + 1 : at;
  }

  private boolean isBlank(int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
