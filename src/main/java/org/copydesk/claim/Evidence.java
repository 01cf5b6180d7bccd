package org.copydesk.claim;

import java.util.Optional;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * A source used for or against a claim.
 *
 * @param source the id of the source
 * @param quote the words in it, as they stand there
 * @param note our own remark on what it shows
 * @param said who spoke the quoted words, where that is not plain from the source
 */
public record Evidence(
    Placed<String> source,
    Relation relation,
    Optional<Placed<String>> quote,
    Optional<String> note,
    Optional<Said> said,
    Span span) {
  /** How a source bears on a claim. */
  public enum Relation {
    SUPPORTS,
    CONTRADICTS,
    CONTEXT
  }
}
