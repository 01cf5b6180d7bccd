package org.copydesk.clipping.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A box of the page that holds blocks, with what is counted in it and in the boxes within. */
public final class Region {
  final @Nullable Region parent;
  final Element element;
  final int depth;
  int letters;
  int linked;
  int paragraphs;
  double score;

  Region(@Nullable Region parent, Element element) {
    this.parent = parent;
    this.element = element;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  boolean holds(Region other) {
    for (Region at = other; at != null && at.depth >= depth; at = at.parent) {
      if (at == this) {
        return true;
      }
    }
    return false;
  }
}
