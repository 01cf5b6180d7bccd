package org.copydesk.claim;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * A number that matters, with its unit and where it comes from; several steps where it moved over
 * time.
 *
 * @param series the steps in the author's order, at least one
 */
public record Figure(String id, String label, Optional<String> unit, List<Step> series, Span span) {
  public Figure {
    series = List.copyOf(series);
  }

  /**
   * One value at one date.
   *
   * @param value as written, a plain decimal number such as {@code 8848.86}
   * @param source the id of the source that gives it
   * @param excerpt the words in the source that give it
   */
  public record Step(
      Optional<Placed<PartialDate>> asOf,
      Placed<String> value,
      Optional<Placed<String>> source,
      Optional<Excerpt> excerpt,
      Optional<String> note,
      Span span) {
    /** The words quoted from the source, as we print them. */
    public Optional<Placed<String>> quote() {
      return excerpt.map(Excerpt::words);
    }
  }
}
