package org.copydesk.briefing.yaml;

import java.util.List;

/** What a value may look like, as data: a schema or a reference page can be written from it. */
public sealed interface Shape {
  /**
   * A text of some form.
   *
   * @param form {@code text}, {@code date}, {@code address}, {@code language}, {@code id}, {@code
   *     number}
   */
  record Text(String form) implements Shape {}

  /** A whole number within bounds, both included. */
  record Whole(int least, int most) implements Shape {}

  /** {@code true} or {@code false}. */
  record Flag() implements Shape {}

  /** One of a few words. */
  record Choice(List<String> words) implements Shape {}

  /** A list. */
  record ListOf(Shape item) implements Shape {}

  /**
   * A mapping whose keys the author chooses.
   *
   * @param key what a key is, in the forms of {@link Text}
   */
  record MapOf(String key, Shape value) implements Shape {}

  /** A mapping with known keys. */
  record Entries(Keys keys) implements Shape {}

  /** One of several shapes. */
  record Either(List<Shape> shapes) implements Shape {}
}
