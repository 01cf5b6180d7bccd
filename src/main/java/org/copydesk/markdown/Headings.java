package org.copydesk.markdown;

import java.util.List;
import org.copydesk.markdown.tree.Part;

/**
 * Finds the level and the anchor of each heading. The page's title is its only first-level heading,
 * so that the highest level found in a text becomes the second and all others keep their distance
 * to it: {@code #} and {@code ##} are shown as the second and third level, and so are {@code ###}
 * and {@code ####} in a text that has nothing higher. Nothing goes below the sixth.
 */
final class Headings {
  private static final int LOWEST = 6;
  private final Slugs slugs = new Slugs();
  private final int highest;
  private final int shift;

  private Headings(int highest, int shift) {
    this.highest = highest;
    this.shift = shift;
  }

  /** Headings as written, for a text that is its own page. */
  static Headings asWritten() {
    return new Headings(1, 0);
  }

  /** Headings below a page's title. */
  static Headings below(List<Part> parts) {
    int highest = highest(parts, LOWEST + 1);
    return new Headings(2, highest > LOWEST ? 0 : 2 - highest);
  }

  private static int highest(List<Part> parts, int known) {
    int highest = known;
    for (Part part : parts) {
      if (part instanceof Part.Title title) {
        highest = Math.min(highest, title.level());
      } else if (part instanceof Part.Fenced fenced) {
        highest = highest(fenced.parts(), highest);
      } else if (part instanceof Part.Quote quote) {
        highest = highest(quote.parts(), highest);
      }
    }
    return highest;
  }

  /** The level at which a heading written with a level is shown. */
  int level(int written) {
    return Math.min(LOWEST, Math.max(highest, written + shift));
  }

  String id(String text) {
    return slugs.next(text);
  }
}
