package org.copydesk.clipping.part;

/** White space made simple. */
public final class Blanks {
  private Blanks() {}

  /** White space of every kind becomes single blanks; what cannot be seen or printed goes. */
  public static String fold(String text) {
    return isFolded(text) ? text : folded(text);
  }

  /** Whether there is nothing to do, as in most texts: ASCII with single blanks inside. */
  private static boolean isFolded(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= '\u007f' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == ' ') {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (c >= ' ' && c != '\u007f' && c != '\ufeff' && c != '\ufffe' && c != '\uffff') {
        out.append(c);
      }
    }
    return out.toString().strip();
  }
}
