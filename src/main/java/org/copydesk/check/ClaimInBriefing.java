package org.copydesk.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Surroundings;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Rating;
import org.copydesk.claim.Source;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/** A claim and where it stands: what a rule about claims needs to know. */
public record ClaimInBriefing(Claim claim, Briefing briefing, Surroundings around) {

  /** Every claim of the edition, by file, then in the author's order. */
  public static Stream<ClaimInBriefing> all(Edition edition) {
    return edition.briefings().stream().flatMap(briefing -> of(briefing, edition));
  }

  /** Every claim of a briefing, in the author's order. */
  static Stream<ClaimInBriefing> of(Briefing briefing, Surroundings around) {
    return briefing.dossier().claims().stream()
        .map(claim -> new ClaimInBriefing(claim, briefing, around));
  }

  public Optional<Source> source(Placed<String> id) {
    return around.source(briefing, id.value());
  }

  /** The sources of the claim's evidence that are declared, each once, in the author's order. */
  public List<Source> sources() {
    return claim.evidence().stream()
        .map(Evidence::source)
        .flatMap(id -> source(id).stream())
        .distinct()
        .toList();
  }

  public Optional<Rating> rating() {
    return around.site().scale().find(claim.rating().value());
  }

  /** Where a remark on the claim as a whole belongs: its words. */
  public Span span() {
    return claim.text().span();
  }
}
