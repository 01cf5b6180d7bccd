package org.copydesk.markdown.inline;

import java.util.Locale;

/** The bits that links and reference definitions are made of; every scan stops early. */
public final class LinkSyntax {
  /** As many parentheses may stand open in an address; CommonMark asks for at least three. */
  private static final int DEEPEST_PARENTHESES = 32;

  private static final int LONGEST_LABEL = 999;

  private LinkSyntax() {}

  /** The first index from there on that is not a blank; at most one line end is passed. */
  static int skipBlanks(String text, int at) {
    int lines = 0;
    int index = at;
    while (index < text.length() && CharClass.isBlank(text.charAt(index))) {
      if (text.charAt(index) == '\n' && ++lines > 1) {
        break;
      }
      index++;
    }
    return index;
  }

  /** Where the address at an index ends, angle brackets included, or -1. */
  static int addressEnd(String text, int at) {
    return at < text.length() && text.charAt(at) == '<'
        ? bracketedAddressEnd(text, at + 1)
        : plainAddressEnd(text, at);
  }

  private static int bracketedAddressEnd(String text, int at) {
    for (int index = at; index < text.length(); index++) {
      switch (text.charAt(index)) {
        case '>':
          return index + 1;
        case '<', '\n':
          return -1;
        case '\\':
          if (index + 1 < text.length() && CharClass.isEscapable(text.charAt(index + 1))) {
            index++;
          }
          break;
        default:
      }
    }
    return -1;
  }

  private static int plainAddressEnd(String text, int at) {
    int open = 0;
    int index = at;
    for (; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c <= ' ' || c == 0x7f) {
        break;
      }
      if (c == '\\' && index + 1 < text.length() && CharClass.isEscapable(text.charAt(index + 1))) {
        index++;
      } else if (c == '(' && ++open > DEEPEST_PARENTHESES) {
        return -1;
      } else if (c == ')' && --open < 0) {
        break;
      }
    }
    return open > 0 ? -1 : index;
  }

  /** The address between two indices, decoded. */
  static String address(String text, int from, int to) {
    boolean bracketed = from < to && text.charAt(from) == '<';
    return Escapes.decode(bracketed ? text.substring(from + 1, to - 1) : text.substring(from, to));
  }

  /** Where the title at an index ends, its marks included, or -1. */
  static int titleEnd(String text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    char opening = text.charAt(at);
    if (opening != '"' && opening != '\'' && opening != '(') {
      return -1;
    }
    char closing = opening == '(' ? ')' : opening;
    for (int index = at + 1; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c == closing) {
        return index + 1;
      }
      if (c == '(' && opening == '(') {
        return -1;
      }
      if (c == '\\') {
        index++;
      }
    }
    return -1;
  }

  /** Where the label {@code [label]} at an index ends, brackets included, or -1. */
  static int labelEnd(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '[') {
      return -1;
    }
    int limit = Math.min(text.length(), at + LONGEST_LABEL + 2);
    for (int index = at + 1; index < limit; index++) {
      switch (text.charAt(index)) {
        case ']':
          return index + 1;
        case '[':
          return -1;
        case '\\':
          index++;
          break;
        default:
      }
    }
    return -1;
  }

  /** The form of a label in which two that mean the same are equal. */
  public static String fold(String label) {
    StringBuilder folded = new StringBuilder(label.length());
    boolean blank = false;
    for (int index = 0; index < label.length(); index++) {
      char c = label.charAt(index);
      if (CharClass.isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank && !folded.isEmpty()) {
        folded.append(' ');
      }
      blank = false;
      folded.append(c);
    }
    // Lower and then upper case comes near enough to Unicode case folding: it joins ẞ, ß and SS.
    return folded.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
