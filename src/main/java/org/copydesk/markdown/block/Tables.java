package org.copydesk.markdown.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.markdown.tree.Part;
import org.copydesk.markdown.tree.Part.Column;
import org.copydesk.markdown.tree.Part.Row;
import org.copydesk.markdown.tree.Strip;

/** Finds a table in the lines of a paragraph (GFM, "Tables (extension)"). */
final class Tables {
  /** A line with more columns than this starts no table. */
  private static final int MOST_COLUMNS = 10_000;

  /**
   * As many empty cells are added to short rows of one table, so that few words stay a small page.
   */
  private static final int MOST_FILLED = 100_000;

  private Tables() {}

  /** Adds a paragraph, or the table in it with what comes before. */
  static void add(Strip paragraph, List<Part> parts) {
    String text = paragraph.text();
    int headStart = 0;
    int headEnd = text.indexOf('\n');
    while (headEnd >= 0) {
      int feed = text.indexOf('\n', headEnd + 1);
      int end = feed < 0 ? text.length() : feed;
      Optional<List<Column>> columns = columns(text.substring(headEnd + 1, end));
      if (columns.isPresent()) {
        Row head = row(paragraph.sub(headStart, headEnd));
        boolean piped = text.indexOf('|', headStart) >= 0 && text.indexOf('|', headStart) < end;
        if (piped && head.cells().size() == columns.get().size()) {
          words(paragraph.sub(0, headStart).trim(), parts);
          parts.add(table(paragraph, new Frame(headStart, end, head, columns.get())));
          return;
        }
      }
      headStart = headEnd + 1;
      headEnd = feed;
    }
    words(paragraph, parts);
  }

  /** The head of a table, and where its second line ends. */
  private record Frame(int start, int end, Row head, List<Column> columns) {}

  private static void words(Strip strip, List<Part> parts) {
    if (!strip.isBlank()) {
      parts.add(new Part.Paragraph(strip, strip.place(0), strip.placeAfter(strip.length())));
    }
  }

  private static Part table(Strip paragraph, Frame frame) {
    String text = paragraph.text();
    List<Row> body = new ArrayList<>();
    int filled = 0;
    int from = frame.end() + 1;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      Row row = row(paragraph.sub(from, to));
      int missing = Math.max(0, frame.columns().size() - row.cells().size());
      filled += missing;
      int columns = frame.columns().size();
      columns = filled > MOST_FILLED ? Math.min(columns, row.cells().size()) : columns;
      body.add(sized(row, columns));
      from = to + 1;
    }
    return new Part.Table(
        frame.columns(),
        frame.head(),
        body,
        paragraph.place(frame.start()),
        paragraph.placeAfter(text.length()));
  }

  private static Row sized(Row row, int columns) {
    List<Strip> cells = new ArrayList<>(row.cells());
    while (cells.size() < columns) {
      cells.add(Strip.EMPTY);
    }
    return new Row(cells.subList(0, columns));
  }

  /** The columns that a delimiter line such as {@code |:--|--:|} declares. */
  private static Optional<List<Column>> columns(String line) {
    String trimmed = line.strip();
    for (int index = 0; index < trimmed.length(); index++) {
      if ("|-: \t".indexOf(trimmed.charAt(index)) < 0) {
        return Optional.empty();
      }
    }
    if (trimmed.indexOf('-') < 0) {
      return Optional.empty();
    }
    String inner = trimmed.startsWith("|") ? trimmed.substring(1) : trimmed;
    inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
    String[] cells = inner.split("\\|", -1);
    if (cells.length > MOST_COLUMNS) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    for (String cell : cells) {
      Optional<Column> column = column(cell.strip());
      if (column.isEmpty()) {
        return Optional.empty();
      }
      columns.add(column.get());
    }
    return Optional.of(columns);
  }

  private static Optional<Column> column(String cell) {
    boolean left = cell.startsWith(":");
    boolean right = cell.length() > 1 && cell.endsWith(":");
    int from = left ? 1 : 0;
    int to = right ? cell.length() - 1 : cell.length();
    if (to <= from || Lines.run(cell, from, '-') != to - from) {
      return Optional.empty();
    }
    return Optional.of(
        left && right ? Column.CENTER : left ? Column.LEFT : right ? Column.RIGHT : Column.NONE);
  }

  /** The cells of a line; a pipe behind a backslash belongs to its cell, the backslash does not. */
  private static Row row(Strip line) {
    Strip trimmed = line.trim();
    String text = trimmed.text();
    List<Strip> cells = new ArrayList<>();
    int from = text.startsWith("|") ? 1 : 0;
    Strip.Builder cell = new Strip.Builder();
    for (int index = from; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c == '\\' && text.startsWith("|", index + 1)) {
        cell.add(text, from, index, trimmed.place(from));
        from = ++index;
      } else if (c == '|') {
        cells.add(ended(cell, trimmed, from, index));
        cell = new Strip.Builder();
        from = index + 1;
      }
    }
    if (from < text.length() || cells.isEmpty()) {
      cells.add(ended(cell, trimmed, from, text.length()));
    }
    return new Row(cells);
  }

  private static Strip ended(Strip.Builder cell, Strip line, int from, int to) {
    if (cell.length() == 0 && from < to) {
      return line.sub(from, to).trim();
    }
    int end = from < to ? line.placeAfter(to) : line.place(from);
    return cell.add(line.text(), from, to, line.place(from)).build(end).trim();
  }
}
