package org.copydesk.markdown;

import org.copydesk.text.Span;

/**
 * One block of prose as a reader meets it: a paragraph, a heading, a list item.
 *
 * @param index 0-based, in reading order
 * @param text its words without markup, white space folded to single blanks
 * @param linked how many characters of {@code text} are the text of links
 * @param attributed whether it stands in a block quotation, or is or holds a quotation followed by
 *     a citation
 * @param span its place in the file
 */
public record Block(int index, Kind kind, String text, int linked, boolean attributed, Span span) {
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    RULE,
    OTHER
  }
}
