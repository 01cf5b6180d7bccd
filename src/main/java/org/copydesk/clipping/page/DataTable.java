package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.clipping.part.Part;
import org.copydesk.clipping.part.Words;
import org.copydesk.clipping.part.WordsBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells a table of data from one that only lays out a page, and reads it. */
public final class DataTable {
  private static final int LONGEST_CELL = 400;

  private DataTable() {}

  static boolean isData(Element table) {
    if (table.attr("role").equals("presentation")
        || !table.select("table table, form, article, h1, h2, h3, nav").isEmpty()) {
      return false;
    }
    int cells = 0;
    for (Element cell : table.select("td, th")) {
      cells++;
      if (cell.childrenSize() > 12 || cell.wholeText().length() > LONGEST_CELL) {
        return false;
      }
    }
    int rows = table.select("tr").size();
    return rows > 1 && cells >= 2 * rows;
  }

  static Part.Table read(Element table) {
    List<List<Words>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<Words> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        WordsBuilder words = new WordsBuilder();
        append(cell, words);
        cells.add(words.take());
      }
      if (cells.stream().anyMatch(c -> !c.isBlank())) {
        rows.add(cells);
      }
    }
    return new Part.Table(rows);
  }

  private static void append(Element element, WordsBuilder words) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (child instanceof Element inner && Tags.of(inner.normalName()) != Tags.SKIP) {
        Optional<String> outer = words.link();
        String href = inner.attr("href");
        words.link(href.isEmpty() ? outer : Optional.of(href));
        words.append(Tags.of(inner.normalName()) == Tags.INLINE ? "" : " ");
        append(inner, words);
        words.append(Tags.of(inner.normalName()) == Tags.INLINE ? "" : " ");
        words.link(outer);
      }
    }
  }
}
