package org.copydesk.history;

/**
 * A stretch of words in a comparison of two texts.
 *
 * @param text with the blanks behind it
 */
public record Wording(Kind kind, String text) {
  /** Which of the two texts it is in. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }
}
