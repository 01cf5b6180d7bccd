package org.copydesk.briefing;

import java.util.List;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Event;
import org.copydesk.claim.Figure;
import org.copydesk.claim.Source;

/**
 * What a briefing rests on.
 *
 * @param origins where imported copy came from
 * @param sources the sources declared in this briefing only, in the author's order
 * @param timeline what happened when, in the author's order
 */
public record Dossier(
    List<ImportOrigin> origins,
    List<Source> sources,
    List<Claim> claims,
    List<Figure> figures,
    List<Event> timeline) {
  public Dossier {
    origins = List.copyOf(origins);
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    figures = List.copyOf(figures);
    timeline = List.copyOf(timeline);
  }
}
