package org.copydesk.json;

import java.util.Collection;
import java.util.Map;

/**
 * JSON on one line (RFC 8259), safe inside an HTML {@code script} element. Most pages of a site
 * hold some, and a generator that can do more costs several times as much.
 */
final class JsonLine {
  private static final int SPECIAL = 128;
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();
  private static final String[] ESCAPES = new String[SPECIAL];

  static {
    for (char c = 0; c < SPECIAL; c++) {
      ESCAPES[c] = c < ' ' ? "\\u00" + HEX[c >> 4] + HEX[c & 15] : "";
    }
    ESCAPES['"'] = "\\\"";
    ESCAPES['\\'] = "\\\\";
    ESCAPES['\b'] = "\\b";
    ESCAPES['\t'] = "\\t";
    ESCAPES['\n'] = "\\n";
    ESCAPES['\f'] = "\\f";
    ESCAPES['\r'] = "\\r";
    ESCAPES['<'] = "\\u003c";
    ESCAPES['>'] = "\\u003e";
    ESCAPES['&'] = "\\u0026";
  }

  private final StringBuilder out = new StringBuilder(512);

  private JsonLine() {}

  static String of(Map<String, Object> object) {
    JsonLine line = new JsonLine();
    line.object(object);
    return line.out.toString();
  }

  private void object(Map<String, Object> entries) {
    char before = '{';
    for (Map.Entry<String, Object> entry : entries.entrySet()) {
      out.append(before);
      text(entry.getKey());
      out.append(':');
      value(entry.getValue());
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private void list(Collection<?> items) {
    char before = '[';
    for (Object item : items) {
      out.append(before);
      value(item);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private void value(Object value) {
    if (value instanceof JsonObject inner) {
      object(inner.entries());
    } else if (value instanceof Collection<?> items) {
      list(items);
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      out.append(number.doubleValue());
    } else {
      text(value.toString());
    }
  }

  private void text(String text) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < SPECIAL && !ESCAPES[c].isEmpty()) {
        out.append(text, plain, i).append(ESCAPES[c]);
        plain = i + 1;
      }
    }
    if (plain == 0) {
      out.append(text).append('"');
    } else {
      out.append(text, plain, text.length()).append('"');
    }
  }
}
