package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the Markdown of our own help pages into text for a terminal: headings, paragraphs, lists,
 * fenced blocks, tables left as they are.
 *
 * @param width the cells a line may take; fenced blocks are never wrapped
 */
record PlainText(int width) {
  String of(String markdown) {
    StringBuilder out = new StringBuilder();
    List<String> paragraph = new ArrayList<>();
    String fence = "";
    for (String line : markdown.lines().toList()) {
      if (!fence.isEmpty()) {
        fence = line.strip().equals(fence) ? "" : fence;
        out.append(fence.isEmpty() ? "" : ("    " + line).stripTrailing() + "\n");
      } else if (line.startsWith("```")) {
        flush(paragraph, out);
        fence = line.substring(0, line.length() - line.replaceFirst("^`+", "").length());
        appendPath(line.substring(fence.length()), out);
      } else {
        read(line, paragraph, out);
      }
    }
    flush(paragraph, out);
    return out.toString().stripTrailing() + "\n";
  }

  private void read(String line, List<String> paragraph, StringBuilder out) {
    boolean item = line.matches("\\s*(?:[-*]|\\d+\\.) .*");
    if (line.isBlank() || line.startsWith("#") || line.startsWith("|") || item) {
      flush(paragraph, out);
    }
    if (line.startsWith("#")) {
      String title = inline(line.replaceFirst("^#+ *", ""));
      out.append(title).append('\n').append(line.startsWith("# ") ? "=" : "-");
      out.append((line.startsWith("# ") ? "=" : "-").repeat(Math.max(0, Cells.of(title) - 1)));
      out.append('\n');
    } else if (line.isBlank()) {
      blank(out);
    } else if (line.startsWith("|")) {
      out.append(line).append('\n');
    } else {
      paragraph.add(line);
    }
  }

  private static void appendPath(String info, StringBuilder out) {
    int blank = info.indexOf(' ');
    if (blank > 0) {
      out.append("  ").append(info.substring(blank + 1).strip()).append(":\n");
    }
  }

  private static void blank(StringBuilder out) {
    if (!out.isEmpty() && (out.length() < 2 || out.charAt(out.length() - 2) != '\n')) {
      out.append('\n');
    }
  }

  /** Writes a paragraph or list item; the lines of an item after its first hang. */
  private void flush(List<String> paragraph, StringBuilder out) {
    if (paragraph.isEmpty()) {
      return;
    }
    String first = paragraph.get(0);
    int lead = first.length() - first.stripLeading().length();
    boolean item = first.strip().matches("(?:[-*]|\\d+\\.) .*");
    int hang = item ? lead + first.strip().indexOf(' ') + 1 : lead;
    String words = inline(String.join(" ", paragraph.stream().map(String::strip).toList()));
    StringBuilder line = new StringBuilder(" ".repeat(lead));
    boolean empty = true;
    for (String word : words.split("\\s+")) {
      if (!empty && Cells.of(line.toString()) + 1 + Cells.of(word) > width) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(hang));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
    paragraph.clear();
  }

  /** Links as {@code text (address)}, emphasis dropped, code kept in its backticks. */
  private static String inline(String text) {
    StringBuilder out = new StringBuilder();
    String[] parts = text.split("(?<=`)|(?=`)");
    boolean code = false;
    for (String part : parts) {
      code ^= part.equals("`");
      out.append(
          code || part.equals("`")
              ? part
              : part.replaceAll("\\[([^\\]]*)\\]\\(([^)]*)\\)", "$1 ($2)")
                  .replaceAll("\\*\\*?([^*]+)\\*\\*?", "$1"));
    }
    return out.toString();
  }
}
