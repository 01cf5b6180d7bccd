package org.copydesk.report;

import org.copydesk.text.Span;

/**
 * The line of a remark as a terminal shows it, and the marks under the place: tabs expanded, wide
 * and combining characters counted by cells, harmful ones named, a long line cut around the place.
 *
 * @param shown the line, or the part of it around the place
 * @param indent how many cells stand before the place
 * @param run how many cells the place takes in {@code shown}, at least one
 * @param rightToLeft whether the line holds letters of a right-to-left script, so that a terminal
 *     may show it in another order than it was written
 */
record SourceLine(String shown, int indent, int run, boolean rightToLeft) {
  private static final int TAB = 4;

  /**
   * @param span the place; of one that runs over several lines the first line is shown
   * @param width the cells that may be used
   */
  static SourceLine of(Span span, int width) {
    Span line = span.file().line(span.from().line());
    String text = line.text();
    int start = Math.min(span.start() - line.start(), text.length());
    int end = Math.max(start, Math.min(span.end() - line.start(), text.length()));
    int from = windowStart(text, start, end, width);
    return new Drawing(text, from, start, end).draw(width);
  }

  /** The marks: as many blanks as stand before the place, then {@code ^^^}. */
  String marks() {
    return " ".repeat(indent) + "^".repeat(run);
  }

  /** Where to begin showing a line so that the place is in view, with a little before it. */
  private static int windowStart(String text, int start, int end, int width) {
    int before = Cells.of(text.substring(0, Math.min(start, 10_000)));
    int place = Cells.of(text.substring(start, Math.min(end, start + width)));
    if (start < 10_000 && before + Math.min(place, width / 2) < width - 2) {
      return 0;
    }
    int room = Math.max(8, (width - Math.min(place, width)) / 3);
    int from = start;
    while (from > 0 && Cells.of(text.substring(from, start)) < room) {
      from = text.offsetByCodePoints(from, -1);
    }
    return from;
  }

  /** Draws one line, cell by cell. */
  private static final class Drawing {
    private final String text;
    private final int from;
    private final int start;
    private final int end;
    private final StringBuilder shown = new StringBuilder();
    private int cells;
    private int indent = -1;
    private int behind = -1;
    private boolean rightToLeft;

    Drawing(String text, int from, int start, int end) {
      this.text = text;
      this.from = from;
      this.start = start;
      this.end = end;
    }

    SourceLine draw(int width) {
      if (from > 0) {
        append("…");
      }
      int at = from;
      while (at < text.length() && cells < width - 1) {
        mark(at);
        int codePoint = text.codePointAt(at);
        append(codePoint);
        at += Character.charCount(codePoint);
      }
      mark(at);
      if (at < text.length()) {
        append("…");
      }
      int place = indent < 0 ? cells : indent;
      int run = Math.max(1, (behind < 0 ? cells : behind) - place);
      return new SourceLine(shown.toString().stripTrailing(), place, run, rightToLeft);
    }

    private void mark(int at) {
      if (indent < 0 && at >= start) {
        indent = cells;
      }
      if (behind < 0 && at >= end) {
        behind = cells;
      }
    }

    private void append(int codePoint) {
      if (codePoint == '\t') {
        append(" ".repeat(TAB - cells % TAB));
        return;
      }
      byte direction = Character.getDirectionality(codePoint);
      rightToLeft |=
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      append(Cells.safe(codePoint));
    }

    private void append(String drawn) {
      shown.append(drawn);
      cells += Cells.of(drawn);
    }
  }
}
