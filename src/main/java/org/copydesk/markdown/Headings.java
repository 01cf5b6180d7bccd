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
  private final int shift;

  /**
   * @param parts the whole text; none to leave the levels alone
   */
  Headings(List<Part> parts) {
    int highest = highest(parts, LOWEST + 1);
    shift = highest > LOWEST ? 0 : 2 - highest;
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

  int level(Part.Title title) {
    return Math.min(LOWEST, Math.max(shift == 0 ? 1 : 2, title.level() + shift));
  }

  String id(String text) {
    return slugs.next(text);
  }
}
