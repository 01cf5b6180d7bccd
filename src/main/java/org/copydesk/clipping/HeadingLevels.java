package org.copydesk.clipping;

import java.util.List;
import java.util.TreeSet;
import org.copydesk.clipping.part.Part;

/**
 * Brings headings to levels of our own: a foreign page chose its by looks, here the highest is 2,
 * below the title, and no level is left out.
 */
final class HeadingLevels {
  private HeadingLevels() {}

  static List<Part> set(List<Part> parts) {
    TreeSet<Integer> used = new TreeSet<>();
    for (Part part : parts) {
      if (part instanceof Part.Heading heading) {
        used.add(heading.level());
      }
    }
    List<Integer> levels = List.copyOf(used);
    return parts.stream()
        .map(
            part ->
                part instanceof Part.Heading heading
                    ? new Part.Heading(
                        Math.min(6, 2 + levels.indexOf(heading.level())), heading.words())
                    : part)
        .toList();
  }
}
