package org.copydesk.publish.link;

import java.util.Set;

/**
 * Walks over the tags of an HTML or XML text in one pass, forwards only, whatever the text is like.
 * What stands in comments, scripts and styles is passed over.
 */
final class Markup {
  /** Is told of each attribute that has a value and may refer to something. */
  interface Reader {
    /**
     * @param element in lower case; empty for one whose name makes no difference
     * @param name in lower case
     * @param value as written, entities not decoded
     */
    void attribute(String element, String name, String value);
  }

  /** Elements whose content is no markup (HTML Living Standard, 13.1.2). */
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

  private static final String[] ELEMENTS = {
    "a", "base", "meta", "script", "style", "textarea", "title"
  };

  private static final String[] ATTRIBUTES = {
    "href",
    "id",
    "src",
    "content",
    "name",
    "srcset",
    "imagesrcset",
    "poster",
    "data",
    "action",
    "cite"
  };

  private static final boolean[] ENDS_NAME = new boolean[128];

  static {
    " \t\n\f\r/>=\"'<".chars().forEach(c -> ENDS_NAME[c] = true);
  }

  private final String text;
  private final Reader reader;
  private int at;

  private Markup(String text, Reader reader) {
    this.text = text;
    this.reader = reader;
  }

  static void read(String text, Reader reader) {
    new Markup(text, reader).read();
  }

  private void read() {
    for (at = text.indexOf('<'); at >= 0 && at < text.length() - 1; at = text.indexOf('<', at)) {
      char next = text.charAt(at + 1);
      if (text.startsWith("<!--", at)) {
        passOver("-->", at + 4);
      } else if (text.startsWith("<![CDATA[", at)) {
        passOver("]]>", at + 9);
      } else if (letter(next)) {
        at++;
        tag();
      } else {
        at++;
      }
    }
  }

  private void tag() {
    String element = name(ELEMENTS);
    while (at < text.length() && text.charAt(at) != '>') {
      char c = text.charAt(at);
      if (blank(c) || c == '/') {
        at++;
      } else {
        attribute(element);
      }
    }
    if (RAW.contains(element)) {
      passOver("</" + element, at);
    }
  }

  private void attribute(String element) {
    int before = at;
    String name = name(ATTRIBUTES);
    if (at == before) {
      at++;
      return;
    }
    skipBlanks();
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
      skipBlanks();
      int start = at;
      int end = value();
      if (!name.isEmpty()) {
        int from = isQuote(start) ? start + 1 : start;
        reader.attribute(element, name, text.substring(Math.min(from, end), end));
      }
    }
  }

  private boolean isQuote(int place) {
    return place < text.length() && (text.charAt(place) == '"' || text.charAt(place) == '\'');
  }

  /** Goes over a value and returns where it ends, before a closing quotation mark. */
  private int value() {
    if (isQuote(at)) {
      int end = text.indexOf(text.charAt(at), at + 1);
      at = end < 0 ? text.length() : end + 1;
      return end < 0 ? text.length() : end;
    }
    while (at < text.length() && !blank(text.charAt(at)) && text.charAt(at) != '>') {
      at++;
    }
    return at;
  }

  /** Goes over a name and returns which of those known it is; the empty string for another. */
  private String name(String[] known) {
    int start = at;
    while (at < text.length() && !endsName(text.charAt(at))) {
      at++;
    }
    for (String one : known) {
      if (one.length() == at - start && text.regionMatches(true, start, one, 0, at - start)) {
        return one;
      }
    }
    return "";
  }

  private static boolean endsName(char c) {
    return c < 128 && ENDS_NAME[c];
  }

  private void passOver(String end, int from) {
    int found = text.indexOf(end, from);
    at = found < 0 ? text.length() : found + end.length();
  }

  private void skipBlanks() {
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
