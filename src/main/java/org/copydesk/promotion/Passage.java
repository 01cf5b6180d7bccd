package org.copydesk.promotion;

/**
 * One block of a text, as the classifier sees it.
 *
 * @param text its words without markup
 * @param linked how many characters of {@code text} are the text of links; 0 also when not known
 * @param attributed whether it is a quotation attributed to somebody, which is never promotion
 */
public record Passage(String text, int linked, Kind kind, boolean attributed) {
  /** What a block is on the page. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    /** A thematic break; its text may be empty. */
    RULE,
    OTHER
  }

  /** A paragraph of which nothing but the words is known. */
  public static Passage of(String text) {
    return new Passage(text, 0, Kind.PARAGRAPH, false);
  }
}
