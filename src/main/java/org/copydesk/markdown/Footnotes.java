package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers footnotes by their first mention and keeps the ways back. */
final class Footnotes {
  /** Numbers by label, counted from 1. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final List<String> labels = new ArrayList<>();

  /** How often each has been mentioned, in the order of their numbers. */
  private final List<Integer> marks = new ArrayList<>();

  /** Writes the mark of a footnote, {@code <sup>1</sup>}. */
  void mark(String label, PieceWriter out) {
    int number = numbers.computeIfAbsent(label, unknown -> labels.size() + 1);
    if (number > labels.size()) {
      labels.add(label);
      marks.add(0);
    }
    marks.set(number - 1, marks.get(number - 1) + 1);
    out.markup("<sup class=\"footnote\"><a href=\"#fn-" + number + "\" id=\"");
    out.markup(anchor(number, marks.get(number - 1)));
    out.markup("\" role=\"doc-noteref\">" + number + "</a></sup>");
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
    for (int mark = 1; mark <= marks.get(number - 1); mark++) {
      out.markup(" <a href=\"#" + anchor(number, mark) + "\" role=\"doc-backlink\" aria-label=\"");
      out.hole(new Piece.Word("footnote.back"));
      out.markup(" " + number + (mark > 1 ? "-" + mark : "") + "\">↩</a>");
    }
  }

  private static String anchor(int number, int mark) {
    return "fnref-" + number + (mark > 1 ? "-" + mark : "");
  }
}
