package org.copydesk.check;

import java.util.ArrayList;
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

/**
 * A claim and where it stands: what a rule about claims needs to know.
 *
 * @param sources those of the claim's evidence that are declared, each once, in the author's order
 */
public record ClaimInBriefing(
    Claim claim, Briefing briefing, Surroundings around, List<Source> sources) {

  /** Every claim of the edition, by file, then in the author's order. */
  public static Stream<ClaimInBriefing> all(Edition edition) {
    return edition.briefings().stream().flatMap(briefing -> of(briefing, edition));
  }

  /** Every claim of a briefing, in the author's order. */
  static Stream<ClaimInBriefing> of(Briefing briefing, Surroundings around) {
    return briefing.dossier().claims().stream()
        .map(
            claim ->
                new ClaimInBriefing(claim, briefing, around, sources(claim, briefing, around)));
  }

  private static List<Source> sources(Claim claim, Briefing briefing, Surroundings around) {
    List<Source> sources = new ArrayList<>();
    for (Evidence evidence : claim.evidence()) {
      Optional<Source> source = around.source(briefing, evidence.source().value());
      if (source.isPresent() && !sources.contains(source.get())) {
        sources.add(source.get());
      }
    }
    return List.copyOf(sources);
  }

  public Optional<Source> source(Placed<String> id) {
    return around.source(briefing, id.value());
  }

  public Optional<Rating> rating() {
    return around.site().scale().find(claim.rating().value());
  }

  /** Where a remark on the claim as a whole belongs: its words. */
  public Span span() {
    return claim.text().span();
  }
}
