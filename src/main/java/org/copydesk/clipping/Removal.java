package org.copydesk.clipping;

import org.copydesk.clipping.part.Part;

/**
 * A block that was left out of a clipping.
 *
 * @param number 1-based, in reading order; what {@code --keep} takes
 * @param rule which kind of promotion, such as {@code newsletter}
 * @param reason why, in a sentence for editors
 * @param place its place among all blocks of the article, 1-based, those left out counted
 * @param part the block itself
 */
public record Removal(int number, String rule, String reason, int place, Part part) {
  /** The same removal under another number, at another place. */
  Removal at(int otherNumber, int otherPlace) {
    return new Removal(otherNumber, rule, reason, otherPlace, part);
  }

  /** The words left out. */
  public String words() {
    return part.words().text();
  }
}
