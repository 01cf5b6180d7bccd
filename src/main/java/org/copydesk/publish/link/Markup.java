package org.copydesk.publish.link;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the tags of an HTML or XML text in one pass, forwards only, whatever the text is like.
 * What stands in comments, scripts and styles is passed over.
 */
final class Markup {
  /** Is told of each attribute that has a value and may refer to something. */
  interface Reader {
    /**
     * @param from where the value begins as written, entities not decoded
     * @param to where it ends
     */
    void attribute(Element element, Attribute name, int from, int to);
  }

  /** The elements that make a difference; of some the content is no markup (HTML, 13.1.2). */
  enum Element {
    OTHER(false),
    A(false),
    BASE(false),
    META(false),
    SCRIPT(true),
    STYLE(true),
    TEXTAREA(true),
    TITLE(true);

    final boolean raw;
    final char[] word = name().toLowerCase(Locale.ROOT).toCharArray();

    Element(boolean raw) {
      this.raw = raw;
    }
  }

  /** The attributes that refer to something, or can be referred to. */
  enum Attribute {
    HREF,
    ID,
    SRC,
    CONTENT,
    NAME,
    SRCSET,
    IMAGESRCSET,
    POSTER,
    DATA,
    ACTION,
    CITE;

    final char[] word = name().toLowerCase(Locale.ROOT).toCharArray();
  }

  private static final Element[] ELEMENTS = Element.values();
  private static final Attribute[] ATTRIBUTES = Attribute.values();
  private static final boolean[] ENDS_NAME = new boolean[128];

  static {
    " \t\n\f\r/>=\"'<".chars().forEach(c -> ENDS_NAME[c] = true);
  }

  private final char[] text;
  private final int length;
  private final Reader reader;
  private int at;

  private Markup(char[] text, int length, Reader reader) {
    this.text = text;
    this.length = length;
    this.reader = reader;
  }

  /**
   * @param length how many letters of the text count
   */
  static void read(char[] text, int length, Reader reader) {
    new Markup(text, length, reader).read();
  }

  private void read() {
    for (at = find('<', 0); at < length - 1; at = find('<', at)) {
      if (letter(text[at + 1])) {
        at++;
        tag();
      } else if (startsWith("<!--", at)) {
        passOver("-->".toCharArray(), at + 4);
      } else if (startsWith("<![CDATA[", at)) {
        passOver("]]>".toCharArray(), at + 9);
      } else {
        at++;
      }
    }
  }

  private void tag() {
    int start = at;
    passOverName();
    Element element = element(start, at - start);
    while (at < length && text[at] != '>') {
      if (blank(text[at]) || text[at] == '/') {
        at++;
      } else {
        attribute(element);
      }
    }
    if (element.raw) {
      passOver(("</" + new String(element.word)).toCharArray(), at);
    }
  }

  private void attribute(Element element) {
    int before = at;
    passOverName();
    if (at == before) {
      at++;
      return;
    }
    int nameLength = at - before;
    skipBlanks();
    if (at < length && text[at] == '=') {
      at++;
      skipBlanks();
      int start = at;
      int end = value();
      Attribute name = name(before, nameLength);
      if (name != null) {
        int from = isQuote(start) ? start + 1 : start;
        reader.attribute(element, name, Math.min(from, end), end);
      }
    }
  }

  private boolean isQuote(int place) {
    return place < length && (text[place] == '"' || text[place] == '\'');
  }

  /** Goes over a value and returns where it ends, before a closing quotation mark. */
  private int value() {
    if (isQuote(at)) {
      int end = find(text[at], at + 1);
      at = Math.min(length, end + 1);
      return end;
    }
    while (at < length && !blank(text[at]) && text[at] != '>') {
      at++;
    }
    return at;
  }

  private void passOverName() {
    char[] all = text;
    boolean[] ends = ENDS_NAME;
    int place = at;
    while (place < length && !(all[place] < 128 && ends[all[place]])) {
      place++;
    }
    at = place;
  }

  private Element element(int start, int count) {
    for (Element one : ELEMENTS) {
      if (one.word.length == count && matches(one.word, start)) {
        return one;
      }
    }
    return Element.OTHER;
  }

  private @Nullable Attribute name(int start, int count) {
    for (Attribute one : ATTRIBUTES) {
      if (one.word.length == count && matches(one.word, start)) {
        return one;
      }
    }
    return null;
  }

  /** Whether a word in small letters stands there, in letters of either case. */
  private boolean matches(char[] word, int start) {
    if (start + word.length > length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      char c = text[start + i];
      if (c != word[i] && !(c >= 'A' && c <= 'Z' && c + ('a' - 'A') == word[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean startsWith(String mark, int place) {
    if (place + mark.length() > length) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if (text[place + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a letter stands next; the end of the text when it does not. */
  private int find(char wanted, int from) {
    char[] all = text;
    int end = length;
    int place = from;
    while (place < end && all[place] != wanted) {
      place++;
    }
    return place;
  }

  private void passOver(char[] end, int from) {
    int place = find(end[0], from);
    while (place < length && !isAt(end, place)) {
      place = find(end[0], place + 1);
    }
    at = Math.min(length, place + end.length);
  }

  private boolean isAt(char[] mark, int place) {
    return place + mark.length <= length
        && Arrays.equals(text, place, place + mark.length, mark, 0, mark.length);
  }

  private void skipBlanks() {
    while (at < length && blank(text[at])) {
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
