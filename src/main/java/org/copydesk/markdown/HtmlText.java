package org.copydesk.markdown;

/** Text made safe for HTML. Outside this room FreeMarker's auto-escaping does it. */
final class HtmlText {
  private HtmlText() {}

  /**
   * Appends text with {@code & < > "} escaped, good in elements and in double-quoted attributes.
   */
  static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
