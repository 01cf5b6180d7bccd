package org.copydesk.page.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.claim.Event;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/**
 * One line of a timeline: something that happened, or a claim that was made.
 *
 * @param text what happened; empty for a claim
 * @param source the source that says so
 * @param claim the claim that was made
 */
public record Moment(
    PartialDate date, Optional<String> text, Optional<SourceRef> source, Optional<ClaimBox> claim) {

  /**
   * The events of a briefing with its dated claims between them, oldest first; nothing when it
   * tells no events.
   */
  public static List<Moment> all(Briefing briefing, Apparatus apparatus, List<ClaimBox> claims) {
    List<Moment> moments = new ArrayList<>();
    for (Event event : briefing.dossier().timeline()) {
      Optional<SourceRef> source = event.source().map(Placed::value).flatMap(apparatus::ref);
      Optional<String> text = Optional.of(event.text().value());
      moments.add(new Moment(event.date().value(), text, source, Optional.empty()));
    }
    if (moments.isEmpty()) {
      return List.of();
    }
    for (ClaimBox claim : claims) {
      claim.made().ifPresent(day -> moments.add(made(day, claim)));
    }
    moments.sort(Comparator.comparing(Moment::date));
    return List.copyOf(moments);
  }

  private static Moment made(PartialDate day, ClaimBox claim) {
    return new Moment(day, Optional.empty(), Optional.empty(), Optional.of(claim));
  }
}
