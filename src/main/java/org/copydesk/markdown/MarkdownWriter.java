package org.copydesk.markdown;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes Markdown block by block, so that {@link MarkdownReader} gives back the very words that
 * went in.
 *
 * <pre>{@code
 * MarkdownWriter out = new MarkdownWriter();
 * out.heading(2, new MarkdownLine().text("1. What we know"));
 * out.paragraph(new MarkdownLine().text("# is no heading here."));
 * out.markdown();
 * }</pre>
 */
public final class MarkdownWriter {
  /** What at the start of a line would open a heading, list, quotation, definition or rule. */
  private static final Pattern OPENER =
      Pattern.compile("(?:#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|:|=+\\s*$|[-_](?:\\s*[-_])+\\s*$)");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|mailto:|[^:/?#]*(?:[/?#].*)?$).*");

  private final StringBuilder out = new StringBuilder();
  private boolean inList;

  static boolean isPlainAddress(String address) {
    return !address.isBlank() && ADDRESS.matcher(address.strip()).matches();
  }

  public MarkdownWriter heading(int level, MarkdownLine line) {
    String text = line.markdown().replace("\\\n", " ").strip();
    if (text.isEmpty()) {
      return this;
    }
    open();
    // A heading's closing hashes are no part of it.
    String safe = text.replaceFirst("(?<=^|\\s)#(?=#*$)", "\\\\#");
    out.append("#".repeat(Math.max(1, Math.min(6, level)))).append(' ').append(safe).append('\n');
    return this;
  }

  public MarkdownWriter paragraph(MarkdownLine line) {
    return block("", guarded(line));
  }

  /** A paragraph within a quotation; several in a row make one quotation. */
  public MarkdownWriter quote(MarkdownLine line) {
    String before = out.length() > 1 && lastLineIsQuote() ? ">\n" : "";
    String text = guarded(line);
    if (text.isEmpty()) {
      return this;
    }
    if (before.isEmpty()) {
      open();
    }
    out.append(before).append("> ").append(text.replace("\n", "\n> ")).append('\n');
    return this;
  }

  private boolean lastLineIsQuote() {
    int start = out.lastIndexOf("\n", out.length() - 2) + 1;
    return out.charAt(start) == '>';
  }

  /**
   * @param depth 0 for an outer item, 1 for one within it, and so on
   * @param number the item's number in a numbered list; 0 for a bullet
   */
  public MarkdownWriter item(int depth, int number, MarkdownLine line) {
    String text = guarded(line);
    if (text.isEmpty()) {
      return this;
    }
    if (!inList) {
      open();
    }
    inList = true;
    String indent = "    ".repeat(Math.min(depth, 6));
    String marker = number > 0 ? number + "." : "-";
    String pad = " ".repeat(Math.max(1, 4 - marker.length()));
    out.append(indent).append(marker).append(pad);
    out.append(text.replace("\n", "\n    " + indent)).append('\n');
    return this;
  }

  /** A table; the first row is its head. Rows may be of unequal length. */
  public MarkdownWriter table(List<List<MarkdownLine>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return this;
    }
    open();
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), columns);
      if (i == 0) {
        out.append("|").append(" --- |".repeat(columns)).append('\n');
      }
    }
    return this;
  }

  private void row(List<MarkdownLine> cells, int columns) {
    out.append('|');
    for (int i = 0; i < columns; i++) {
      String text = i < cells.size() ? cells.get(i).markdown().replace("\\\n", " ").strip() : "";
      out.append(' ').append(text).append(" |");
    }
    out.append('\n');
  }

  /** A footnote; its label is letters and digits. */
  public MarkdownWriter note(String label, MarkdownLine line) {
    return block("[^" + label + "]: ", guarded(line).replace("\n", "\n    "));
  }

  /** A block of code, fenced by more backticks than it holds. */
  public MarkdownWriter code(String code) {
    String fence = "```";
    while (code.contains(fence)) {
      fence += "`";
    }
    return block("", fence + "\n" + code.stripTrailing() + "\n" + fence);
  }

  /** A line of nothing but a picture, with what stands below it. */
  public MarkdownWriter figure(MarkdownLine picture) {
    return block("", picture.markdown());
  }

  public MarkdownWriter rule() {
    return block("", "---");
  }

  private MarkdownWriter block(String prefix, String text) {
    if (!text.isEmpty()) {
      open();
      out.append(prefix).append(text).append('\n');
    }
    return this;
  }

  /** One empty line before each block but the first. */
  private void open() {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    inList = false;
  }

  private static String guarded(MarkdownLine line) {
    StringBuilder safe = new StringBuilder();
    for (String each : line.markdown().strip().split("\n", -1)) {
      if (!safe.isEmpty()) {
        safe.append('\n');
      }
      safe.append(guardedStart(each.strip()));
    }
    // A break at the very end would be read as a backslash.
    int end = safe.length();
    while (safe.toString().endsWith("\\") && odd(safe)) {
      safe.setLength(--end);
    }
    return safe.toString();
  }

  private static boolean odd(StringBuilder text) {
    int n = 0;
    while (n < text.length() && text.charAt(text.length() - 1 - n) == '\\') {
      n++;
    }
    return n % 2 == 1;
  }

  private static String guardedStart(String line) {
    if (OPENER.matcher(line).lookingAt()) {
      return "\\" + line;
    }
    var number = NUMBER.matcher(line);
    return number.lookingAt() ? number.group(1) + "\\" + line.substring(number.end(1)) : line;
  }

  /** All that was written. */
  public String markdown() {
    return out.toString();
  }
}
