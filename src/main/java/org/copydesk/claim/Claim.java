package org.copydesk.claim;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * One checkable statement by somebody else, with our rating of it.
 *
 * @param id unique among the claims of its language; part of the page's address
 * @param text the claim in neutral words, without the verdict
 * @param made when it was made
 * @param appearances the ids of the sources in which it was made or repeated
 * @param rating the id of a {@link Rating} of the publication's scale
 * @param finding what the evidence shows, in a sentence
 * @param diligence what was done to be fair about it
 */
public record Claim(
    String id,
    Placed<String> text,
    Optional<Claimant> claimant,
    Optional<PartialDate> made,
    List<Placed<String>> appearances,
    Placed<String> rating,
    Optional<Placed<String>> finding,
    List<Evidence> evidence,
    Diligence diligence,
    Span span) {
  public Claim {
    appearances = List.copyOf(appearances);
    evidence = List.copyOf(evidence);
  }
}
