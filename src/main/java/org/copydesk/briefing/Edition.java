package org.copydesk.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.claim.Origins;
import org.copydesk.claim.Source;

/**
 * Everything one build has read: the site's facts, and all briefings, pages, people and sources
 * that could be read.
 *
 * @param briefings by path of their file
 * @param people by id
 * @param sources the shared sources by id
 */
public record Edition(
    Site site,
    List<Briefing> briefings,
    List<StandingPage> pages,
    Map<String, Person> people,
    Map<String, Source> sources,
    List<StaticFile> statics) {

  /** The source that a briefing means by an id: its own before the shared ones. */
  public Optional<Source> source(Briefing briefing, String id) {
    for (Source own : briefing.dossier().sources()) {
      if (own.id().equals(id)) {
        return Optional.of(own);
      }
    }
    return Optional.ofNullable(sources.get(id));
  }

  /** Who carries whom, as seen from a briefing. */
  public Origins origins(Briefing briefing) {
    return new Origins(id -> source(briefing, id));
  }
}
