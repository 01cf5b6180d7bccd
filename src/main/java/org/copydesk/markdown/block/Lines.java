package org.copydesk.markdown.block;

import com.vladsch.flexmark.parser.block.ParserState;

/** What a line looks like from where the parser stands. */
final class Lines {
  /** As many columns make a line code. */
  static final int CODE_INDENT = 4;

  private Lines() {}

  static boolean indented(ParserState state) {
    return state.getIndent() >= CODE_INDENT;
  }

  /** The first character that is not a blank; NUL on a blank line. */
  static char first(ParserState state) {
    int at = state.getNextNonSpaceIndex();
    return at < state.getLine().length() ? state.getLine().charAt(at) : '\0';
  }

  /** The line from its first character on that is not a blank. */
  static String rest(ParserState state) {
    return state.getLine().subSequence(state.getNextNonSpaceIndex()).toString();
  }

  /** The offset in the parsed text of the first character that is not a blank. */
  static int start(ParserState state) {
    return state.getLineStart() + state.getNextNonSpaceIndex();
  }

  /** The offset in the parsed text of the line's end, its line feed not included. */
  static int end(ParserState state) {
    return state.getLineStart() + state.getLine().length();
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** How often a character is repeated at an index. */
  static int run(CharSequence text, int at, char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - at;
  }

  /** Whether nothing but blanks follows an index. */
  static boolean blankFrom(CharSequence text, int at) {
    for (int index = at; index < text.length(); index++) {
      if (!isBlank(text.charAt(index))) {
        return false;
      }
    }
    return true;
  }
}
