package org.copydesk.markdown;

/** Text made safe for HTML. Outside this room FreeMarker's auto-escaping does it. */
final class HtmlText {
  private HtmlText() {}

  /**
   * Appends text with {@code & < > "} escaped, good in elements and in double-quoted attributes.
   */
  static void escape(String text, StringBuilder out) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '>' || c != '&' && c != '<' && c != '>' && c != '"') {
        continue;
      }
      out.append(text, from, i);
      from = i + 1;
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append("&quot;");
      }
    }
    if (from == 0) {
      out.append(text);
    } else {
      out.append(text, from, text.length());
    }
  }
}
