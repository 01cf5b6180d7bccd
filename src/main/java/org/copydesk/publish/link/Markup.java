package org.copydesk.publish.link;

import java.util.Locale;
import java.util.Set;

/**
 * Walks over the tags of an HTML or XML text in one pass, forwards only, whatever the text is like.
 * What stands in comments, scripts and styles is passed over.
 */
final class Markup {
  /** Is told of each attribute that has a value. */
  interface Reader {
    /**
     * @param element in lower case
     * @param name in lower case
     * @param value as written, entities not decoded
     */
    void attribute(String element, String name, String value);
  }

  /** Elements whose content is no markup (HTML Living Standard, 13.1.2). */
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

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
    String element = name();
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
    String name = name();
    if (at == before) {
      at++;
      return;
    }
    skipBlanks();
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
      skipBlanks();
      reader.attribute(element, name, value());
    }
  }

  private String value() {
    if (at >= text.length()) {
      return "";
    }
    char quote = text.charAt(at);
    int start = at;
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, at + 1);
      at = end < 0 ? text.length() : end + 1;
      return text.substring(start + 1, end < 0 ? text.length() : end);
    }
    while (at < text.length() && !blank(text.charAt(at)) && text.charAt(at) != '>') {
      at++;
    }
    return text.substring(start, at);
  }

  private String name() {
    int start = at;
    while (at < text.length() && " \t\n\f\r/>=\"'<".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).toLowerCase(Locale.ROOT);
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
