package org.copydesk.claim;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * What was done to be fair about a claim, and what could not be found out. Codes of practice ask
 * for each of these in writing.
 *
 * @param contacted whether the claimant was asked for evidence
 * @param singleSource why the rating rests on one origin only
 * @param otherSide what was looked for on the other side and not found
 * @param unknown which of claimant, date and place could not be found out
 */
public record Diligence(
    Optional<Contacted> contacted,
    Optional<Placed<String>> singleSource,
    Optional<Placed<String>> otherSide,
    List<Placed<Unknown>> unknown) {
  public Diligence {
    unknown = List.copyOf(unknown);
  }

  /** Whether the author says that this could not be found out. */
  public boolean lacks(Unknown what) {
    return unknown.stream().anyMatch(placed -> placed.value() == what);
  }

  /** What an author can say they looked for in vain. */
  public enum Unknown {
    CLAIMANT,
    MADE,
    APPEARANCES
  }

  /**
   * That the claimant was asked.
   *
   * @param on when
   * @param answer what came back; empty when nothing did
   * @param note a remark, such as why nobody was asked
   */
  public record Contacted(
      Optional<PartialDate> on, Optional<String> answer, Optional<String> note, Span span) {}
}
