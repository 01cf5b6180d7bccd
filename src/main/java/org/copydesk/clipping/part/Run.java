package org.copydesk.clipping.part;

import java.util.Optional;

/**
 * A stretch of text of one look.
 *
 * @param text white space folded; a line feed is a line break that the page asked for
 * @param link the absolute address it leads to
 */
public record Run(String text, Optional<String> link, Look look) {
  /** How a stretch of text looks. */
  public enum Look {
    PLAIN,
    EMPHASIS,
    STRONG,
    CODE,
    /** The mark of a footnote; its text is the mark as shown. */
    NOTE
  }

  public static Run plain(String text) {
    return new Run(text, Optional.empty(), Look.PLAIN);
  }
}
