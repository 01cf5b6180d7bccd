package org.copydesk.markdown.inline;

/** Finds where a raw HTML tag, comment, instruction or declaration ends. */
public final class TagSyntax {
  private final String text;
  // Once a search has found nothing, no later one will: this keeps the whole linear.
  private boolean noComment;
  private boolean noInstruction;
  private boolean noDeclaration;
  private boolean noData;

  public TagSyntax(String text) {
    this.text = text;
  }

  /** Where the construct that starts with {@code <} at an index ends, or -1. */
  public int end(int at) {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (c == '!') {
      return markedEnd(at);
    }
    if (c == '?') {
      int end = noInstruction ? -1 : text.indexOf("?>", at + 2);
      noInstruction |= end < 0;
      return end < 0 ? -1 : end + 2;
    }
    if (c == '/') {
      return closingTagEnd(text, at);
    }
    return CharClass.isAsciiLetter(c) ? openTagEnd(text, at) : -1;
  }

  private int markedEnd(int at) {
    if (text.startsWith("<!--", at)) {
      return commentEnd(at);
    }
    if (text.startsWith("<![CDATA[", at)) {
      int end = noData ? -1 : text.indexOf("]]>", at + 9);
      noData |= end < 0;
      return end < 0 ? -1 : end + 3;
    }
    if (at + 2 >= text.length() || !CharClass.isAsciiLetter(text.charAt(at + 2))) {
      return -1;
    }
    int end = noDeclaration ? -1 : text.indexOf('>', at + 2);
    noDeclaration |= end < 0;
    return end < 0 ? -1 : end + 1;
  }

  private int commentEnd(int at) {
    if (text.startsWith(">", at + 4)) {
      return at + 5;
    }
    if (text.startsWith("->", at + 4)) {
      return at + 6;
    }
    int end = noComment ? -1 : text.indexOf("-->", at + 4);
    noComment |= end < 0;
    return end < 0 ? -1 : end + 3;
  }

  /** Where the opening tag at an index ends, or -1. */
  public static int openTagEnd(String text, int at) {
    int index = nameEnd(text, at + 1);
    while (index > 0) {
      int next = skip(text, index);
      if (next >= text.length()) {
        return -1;
      }
      char c = text.charAt(next);
      if (c == '>') {
        return next + 1;
      }
      if (c == '/') {
        return text.startsWith("/>", next) ? next + 2 : -1;
      }
      if (next == index) {
        return -1;
      }
      index = attributeEnd(text, next);
    }
    return -1;
  }

  /** Where the closing tag at an index ends, or -1. */
  public static int closingTagEnd(String text, int at) {
    if (!text.startsWith("</", at)) {
      return -1;
    }
    int index = nameEnd(text, at + 2);
    if (index < 0) {
      return -1;
    }
    index = skip(text, index);
    return index < text.length() && text.charAt(index) == '>' ? index + 1 : -1;
  }

  private static int nameEnd(String text, int at) {
    if (at >= text.length() || !CharClass.isAsciiLetter(text.charAt(at))) {
      return -1;
    }
    int index = at + 1;
    while (index < text.length() && isNameCharacter(text.charAt(index))) {
      index++;
    }
    return index;
  }

  private static boolean isNameCharacter(char c) {
    return CharClass.isAsciiLetter(c) || CharClass.isDigit(c) || c == '-';
  }

  private static int attributeEnd(String text, int at) {
    char c = text.charAt(at);
    if (!CharClass.isAsciiLetter(c) && c != '_' && c != ':') {
      return -1;
    }
    int index = at + 1;
    while (index < text.length() && isAttributeCharacter(text.charAt(index))) {
      index++;
    }
    int equals = skip(text, index);
    if (equals >= text.length() || text.charAt(equals) != '=') {
      return index;
    }
    return valueEnd(text, skip(text, equals + 1));
  }

  private static boolean isAttributeCharacter(char c) {
    return isNameCharacter(c) || c == '_' || c == ':' || c == '.';
  }

  private static int valueEnd(String text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      int end = text.indexOf(c, at + 1);
      return end < 0 ? -1 : end + 1;
    }
    int index = at;
    while (index < text.length() && " \t\n\"'=<>`".indexOf(text.charAt(index)) < 0) {
      index++;
    }
    return index == at ? -1 : index;
  }

  private static int skip(String text, int at) {
    int index = at;
    while (index < text.length() && CharClass.isBlank(text.charAt(index))) {
      index++;
    }
    return index;
  }
}
