package org.copydesk.markdown;

/**
 * A run of inline Markdown being put together. Text is escaped so that it reads back as itself.
 *
 * <pre>{@code
 * new MarkdownLine().text("See *this* ").link(new MarkdownLine().text("page"), "https://…").markdown();
 * // See \*this\* [page](https://…)
 * }</pre>
 */
public final class MarkdownLine {
  private final StringBuilder out = new StringBuilder();

  /** Appends text; a line feed in it becomes a hard line break. */
  public MarkdownLine text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        breakLine();
      } else if (c >= ' ' || c == '\t') {
        if (special(text, i) || hidesAddress(text, i)) {
          out.append('\\');
        }
        out.append(c == '\t' ? ' ' : c);
      }
    }
    return this;
  }

  private void breakLine() {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append("\\\n");
  }

  /** Whether a character means something in Markdown where it stands. */
  private static boolean special(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\\', '`', '*', '[', ']', '<', '~', '|' -> true;
      case '_' -> !(wordAt(text, at - 1) && wordAt(text, at + 1));
      case '&' ->
          at + 1 < text.length()
              && (text.charAt(at + 1) == '#' || Character.isLetter(text.charAt(at + 1)));
      default -> false;
    };
  }

  /**
   * A bare address would be read up to the next blank, escapes and all; where one holds a sign that
   * must be escaped, it is kept from being an address.
   */
  private static boolean hidesAddress(String text, int at) {
    boolean scheme = text.startsWith("://", at);
    boolean host =
        text.startsWith(".", at) && at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
    if (!scheme && !host) {
      return false;
    }
    for (int i = at; i < text.length() && text.charAt(i) > ' '; i++) {
      if (special(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wordAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /**
   * Appends a link, or only its text when the address is not {@code http}, {@code https}, {@code
   * mailto} or relative.
   */
  public MarkdownLine link(MarkdownLine inside, String address) {
    if (inside.out.isEmpty() || !MarkdownWriter.isPlainAddress(address)) {
      out.append(inside.out);
    } else {
      out.append('[').append(inside.out).append("](").append(destination(address)).append(')');
    }
    return this;
  }

  /**
   * Appends a picture.
   *
   * @param caption shown below it; may be empty
   */
  public MarkdownLine picture(String alt, String address, String caption) {
    out.append("![").append(new MarkdownLine().text(alt).out);
    out.append("](").append(destination(address));
    if (!caption.isBlank()) {
      String line = caption.replaceAll("\\s+", " ").strip();
      out.append(" \"").append(line.replaceAll("[\\\\\"]", "\\\\$0")).append('"');
    }
    out.append(')');
    return this;
  }

  /** Blanks, brackets and what else would end an address early, percent-escaped. */
  private static String destination(String address) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || "()<>\\\"`*_[]|~".indexOf(c) >= 0 && c != '_' && c != '~' && c != '*') {
        safe.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else if (c == '_' || c == '*' || c == '~') {
        safe.append('\\').append(c);
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  public MarkdownLine emphasis(String text) {
    return marked("*", text);
  }

  public MarkdownLine strong(String text) {
    return marked("**", text);
  }

  /** The marks go where Markdown sees them: against a letter or digit on the inside. */
  private MarkdownLine marked(String mark, String text) {
    String inside = text.strip();
    boolean seen =
        !inside.isEmpty()
            && inside.indexOf('\n') < 0
            && Character.isLetterOrDigit(inside.codePointAt(0))
            && Character.isLetterOrDigit(inside.codePointBefore(inside.length()))
            && (out.isEmpty() || out.charAt(out.length() - 1) != '*');
    if (!seen) {
      return text(text);
    }
    int start = text.indexOf(inside);
    text(text.substring(0, start));
    out.append(mark);
    text(inside);
    out.append(mark);
    return text(text.substring(start + inside.length()));
  }

  /** Appends a reference to the footnote of that label: letters and digits. */
  public MarkdownLine note(String label) {
    out.append("[^").append(label).append(']');
    return this;
  }

  /** Appends code, fenced by more backticks than it holds. */
  public MarkdownLine code(String code) {
    String text = code.replace('\n', ' ').strip();
    if (text.isEmpty()) {
      return this;
    }
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
    out.append(fence).append(pad).append(text).append(pad).append(fence);
    return this;
  }

  public boolean isEmpty() {
    return out.isEmpty();
  }

  /** The Markdown; line starts are still to be guarded by {@link MarkdownWriter}. */
  public String markdown() {
    return out.toString();
  }
}
