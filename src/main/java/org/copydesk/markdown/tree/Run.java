package org.copydesk.markdown.tree;

import java.util.List;
import java.util.Optional;

/** A run within running text. Places are 0-based offsets in the file, the end exclusive. */
public sealed interface Run {
  int start();

  int end();

  /** What stands inside. */
  default List<Run> inside() {
    return List.of();
  }

  /**
   * Words.
   *
   * @param literal whether they stand in the file exactly so, character by character; words from
   *     entities and escapes do not
   */
  record Words(String text, boolean literal, int start, int end) implements Run {}

  /** The end of a line: hard when the author asked for it. */
  record Break(boolean hard, int start, int end) implements Run {}

  /** Code. */
  record Code(String text, int start, int end) implements Run {}

  /** Emphasis of some kind. */
  record Marked(Mark mark, List<Run> inside, int start, int end) implements Run {}

  /** Kinds of emphasis, with their HTML element. */
  enum Mark {
    EMPHASIS("em"),
    STRONG("strong"),
    STRUCK("del");

    private final String element;

    Mark(String element) {
      this.element = element;
    }

    public String element() {
      return element;
    }
  }

  /**
   * An address with its place.
   *
   * @param address entities and escapes decoded
   * @param title shown when a pointer rests on it
   */
  record Target(String address, Optional<String> title, int start, int end) {}

  /** A link. */
  record Linked(Target target, List<Run> inside, int start, int end) implements Run {}

  /** A picture; what stands inside is for those who cannot see it. */
  record Pictured(Target target, List<Run> inside, int start, int end) implements Run {}

  /** One tag, comment or the like of raw HTML. */
  record Tag(String text, int start, int end) implements Run {}

  /** {@code [@ministry, p. 3; @agency]}. */
  record Cited(List<Mention> mentions, int start, int end) implements Run {}

  /** One source in a citation. */
  record Mention(String source, Optional<String> locator) {}

  /** {@code [^1]}, known to have a note. */
  record Noted(String label, int start, int end) implements Run {}
}
