package org.copydesk.markdown.tree;

import java.util.List;
import java.util.Optional;

/**
 * A part of a Markdown text that stands on lines of its own. Places are 0-based offsets in the
 * file, the end exclusive.
 */
public sealed interface Part {
  int start();

  int end();

  /** Running text. */
  record Paragraph(Strip text, int start, int end) implements Part {}

  /**
   * A heading as written.
   *
   * @param level 1 to 6
   */
  record Title(int level, Strip text, int start, int end) implements Part {}

  /** A line across. */
  record Rule(int start, int end) implements Part {}

  /**
   * Code on lines of its own.
   *
   * @param info what follows the opening fence; empty for indented code
   */
  record CodeLines(String info, String text, int start, int end) implements Part {}

  /** Lines of raw HTML. */
  record HtmlLines(Strip text, int start, int end) implements Part {}

  /** A block quotation. */
  record Quote(List<Part> parts, int start, int end) implements Part {}

  /**
   * A list.
   *
   * @param first the first number, of a numbered list
   * @param tight whether its paragraphs stand close
   */
  record Listing(Optional<Integer> first, boolean tight, List<Item> items, int start, int end)
      implements Part {}

  /**
   * An item of a list.
   *
   * @param task whether it is done, for an item with a box
   */
  record Item(Optional<Boolean> task, List<Part> parts, int start, int end) {}

  /** A table; no row has more cells than there are columns. */
  record Table(List<Column> columns, Row head, List<Row> body, int start, int end)
      implements Part {}

  /** A row of a table. */
  record Row(List<Strip> cells) {}

  /** How the cells of a column are aligned. */
  enum Column {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * A fenced division.
   *
   * @param kind the first word behind the colons; empty for none
   * @param argument the rest
   * @param openingEnd where the opening line ends
   */
  record Fenced(String kind, String argument, List<Part> parts, int openingEnd, int start, int end)
      implements Part {}

  /** A list of terms with what they mean. */
  record Glossary(List<Entry> entries, int start, int end) implements Part {}

  /** Terms that share their descriptions. */
  record Entry(List<Strip> terms, List<Description> descriptions) {}

  /**
   * What a term means.
   *
   * @param tight whether its paragraphs stand close
   */
  record Description(boolean tight, List<Part> parts) {}
}
