package org.copydesk.claim;

import java.util.Optional;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * A source used for or against a claim.
 *
 * @param source the id of the source
 * @param excerpt the words in it that matter
 * @param note our own remark on what it shows
 * @param said who spoke the quoted words, where that is not plain from the source
 */
public record Evidence(
    Placed<String> source,
    Relation relation,
    Optional<Excerpt> excerpt,
    Optional<String> note,
    Optional<Said> said,
    Span span) {
  /** The words quoted from it, as we print them. */
  public Optional<Placed<String>> quote() {
    return excerpt.map(Excerpt::words);
  }

  /** How a source bears on a claim. */
  public enum Relation {
    SUPPORTS,
    CONTRADICTS,
    CONTEXT
  }
}
