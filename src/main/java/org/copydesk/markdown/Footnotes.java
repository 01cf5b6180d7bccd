package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers footnotes by their first mention and keeps the ways back. */
final class Footnotes {
  private final Map<String, Integer> marks = new LinkedHashMap<>();
  private final List<String> labels = new ArrayList<>();

  /** Writes the mark of a footnote, {@code <sup>1</sup>}. */
  void mark(String label, PieceWriter out) {
    if (marks.merge(label, 1, Integer::sum) == 1) {
      labels.add(label);
    }
    int number = labels.indexOf(label) + 1;
    String digits = Integer.toString(number);
    out.markup("<sup class=\"footnote\"><a href=\"#fn-" + digits + "\" id=\"");
    out.markup(anchor(number, marks.getOrDefault(label, 1)));
    out.markup("\" role=\"doc-noteref\">" + digits + "</a></sup>");
  }

  /** The label of the n-th footnote, counted from 1; more may come while notes are written. */
  String label(int number) {
    return labels.get(number - 1);
  }

  int count() {
    return labels.size();
  }

  /** Writes the ways back from a note to its marks. */
  void back(int number, PieceWriter out) {
    int count = marks.getOrDefault(label(number), 0);
    for (int mark = 1; mark <= count; mark++) {
      out.markup(" <a href=\"#" + anchor(number, mark) + "\" role=\"doc-backlink\" aria-label=\"");
      out.hole(new Piece.Word("footnote.back"));
      out.markup(" " + number + (mark > 1 ? "-" + mark : "") + "\">↩</a>");
    }
  }

  private static String anchor(int number, int mark) {
    return "fnref-" + number + (mark > 1 ? "-" + mark : "");
  }
}
