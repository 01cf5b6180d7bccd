package org.copydesk.markdown.inline;

/** Classes of characters as CommonMark 0.31.2 draws them. */
final class CharClass {
  private CharClass() {}

  /** Unicode white space, or a boundary of the text. */
  static boolean isWhite(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\f'
        || codePoint == '\r'
        || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
  }

  /** A character of Unicode's general categories P or S. */
  static boolean isPunctuation(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** A character that a backslash makes literal. */
  static boolean isEscapable(char c) {
    return c > ' ' && c < 0x7f && !isAsciiLetter(c) && !isDigit(c);
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}
