package org.copydesk.markdown;

import java.util.List;

/**
 * A piece of prose set for one page: running text, or something that a template draws in its midst.
 */
public sealed interface ProseSection {
  /** Running text. */
  record Text(Html html) implements ProseSection {}

  /**
   * A place for a claim box or a figure, drawn by a template.
   *
   * @param kind {@code claim} or {@code figure}
   * @param id which one
   * @param inside what the author wrote between the fences
   */
  record Slot(String kind, String id, List<ProseSection> inside) implements ProseSection {}
}
