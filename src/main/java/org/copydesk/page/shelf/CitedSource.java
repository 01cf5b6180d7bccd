package org.copydesk.page.shelf;

import java.util.List;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.claim.Source;

/**
 * A source and who relies on it.
 *
 * @param key its id, with the slug of its briefing before it when it is not shared
 * @param briefings newest first, at least one
 * @param claims the claims for or against which it is used, or in which it appears
 */
public record CitedSource(
    String key, Source source, List<Briefing> briefings, List<PlacedClaim> claims) {
  public CitedSource {
    briefings = List.copyOf(briefings);
    claims = List.copyOf(claims);
  }

  /** The newest briefing that cites it; decides what a carried id means. */
  public Briefing seenFrom() {
    return briefings.get(0);
  }
}
