package org.copydesk.page.theme;

/**
 * A stylesheet as it is sent: without what only its authors need, comments and white space. Texts
 * in quotation marks stay as they are.
 */
final class Stylesheet {
  /** White space beside these means nothing. */
  private static final String CLOSED = "{};,";

  private final String css;
  private final StringBuilder out;

  private Stylesheet(String css) {
    this.css = css;
    this.out = new StringBuilder(css.length());
  }

  /** The same rules, shorter. */
  static String squeezed(String css) {
    return new Stylesheet(css).squeezed();
  }

  private String squeezed() {
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == '"' || c == '\'') {
        at = quoted(at);
      } else if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
        blank();
      } else if (Character.isWhitespace(c)) {
        blank();
        at++;
      } else {
        put(c);
        at++;
      }
    }
    return out.toString().strip() + "\n";
  }

  /** Copies a text in quotation marks; gives where it ends. */
  private int quoted(int from) {
    int at = from + 1;
    while (at < css.length() && css.charAt(at) != css.charAt(from)) {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    int end = Math.min(at + 1, css.length());
    out.append(css, from, end);
    return end;
  }

  private void put(char c) {
    if (CLOSED.indexOf(c) >= 0 && ends(' ')) {
      out.setLength(out.length() - 1);
    }
    if (c == '}' && ends(';')) {
      out.setLength(out.length() - 1);
    }
    out.append(c);
  }

  private void blank() {
    boolean means = !out.isEmpty() && CLOSED.indexOf(out.charAt(out.length() - 1)) < 0;
    if (means && !ends(' ')) {
      out.append(' ');
    }
  }

  private boolean ends(char c) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == c;
  }
}
