package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.clipping.part.Part;

/** Puts what stands below a picture to the picture. */
final class Captions {
  private Captions() {}

  /** A caption goes to the picture just before it; without one there is nothing to explain. */
  static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      Part last = joined.isEmpty() ? part : joined.get(joined.size() - 1);
      if (!(part instanceof Part.Figure caption) || !caption.address().isEmpty()) {
        joined.add(part);
      } else if (last instanceof Part.Figure picture && picture.caption().isBlank()) {
        joined.set(
            joined.size() - 1,
            new Part.Figure(picture.address(), picture.alt(), caption.caption()));
      }
    }
    return joined;
  }
}
