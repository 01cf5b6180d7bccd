package org.copydesk.page.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Figure;
import org.copydesk.claim.Origins;
import org.copydesk.claim.Source;
import org.copydesk.markdown.Citation;
import org.copydesk.text.Placed;

/**
 * The numbered sources of one briefing: in the order of their first citation in the text, then
 * those that only claims, figures, timeline and the origin use, then those declared and never used.
 */
public final class Bibliography {
  private final Map<String, Entry> entries;
  private final Origins origins;

  /**
   * @param number from 1
   * @param cited the citations in the text, in reading order
   */
  public record Entry(int number, Source source, List<Citation> cited) {}

  private Bibliography(Map<String, Entry> entries, Origins origins) {
    this.entries = entries;
    this.origins = origins;
  }

  public static Bibliography of(Edition edition, Briefing briefing) {
    return of(edition, briefing, sources(edition, briefing));
  }

  /**
   * @param sources those of the briefing, in their order
   */
  static Bibliography of(Edition edition, Briefing briefing, List<Source> sources) {
    Map<String, List<Citation>> cited = new HashMap<>();
    for (Citation citation : briefing.signposts().citations()) {
      cited.computeIfAbsent(citation.source(), id -> new ArrayList<>()).add(citation);
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Source source : sources) {
      List<Citation> at = List.copyOf(cited.getOrDefault(source.id(), List.of()));
      entries.put(source.id(), new Entry(entries.size() + 1, source, at));
    }
    return new Bibliography(entries, edition.origins(briefing));
  }

  /** The sources alone, by number: what must be known of all briefings at once. */
  static List<Source> sources(Edition edition, Briefing briefing) {
    Set<String> cited = new LinkedHashSet<>();
    briefing.signposts().citations().forEach(citation -> cited.add(citation.source()));
    List<String> order = new ArrayList<>(cited);
    used(briefing).forEach(order::add);
    briefing.dossier().sources().forEach(source -> order.add(source.id()));
    Map<String, Source> sources = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      String id = order.get(i);
      Optional<Source> source =
          sources.containsKey(id) ? Optional.empty() : edition.source(briefing, id);
      if (source.isPresent()) {
        sources.put(id, source.get());
        source.get().carries().map(Placed::value).ifPresent(order::add);
      }
    }
    return List.copyOf(sources.values());
  }

  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry of a source's id; empty for an id that nothing declares. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The end of a source's carrying chain; empty when it carries nothing. */
  public Optional<Source> origin(Source source) {
    Source origin = origins.of(source);
    return origin.id().equals(source.id()) ? Optional.empty() : Optional.of(origin);
  }

  /** The sources from this one to its origin, this one first. */
  public List<Source> chain(Source source) {
    List<Source> chain = new ArrayList<>(List.of(source));
    Optional<Source> next = carried(source);
    while (next.isPresent() && chain.size() < 20 && !chain.contains(next.get())) {
      chain.add(next.get());
      next = carried(next.get());
    }
    return chain;
  }

  private Optional<Source> carried(Source source) {
    return source.carries().map(Placed::value).flatMap(this::find).map(Entry::source);
  }

  /** The ids of the sources that origin, claims, figures and timeline use. */
  private static Stream<String> used(Briefing briefing) {
    Stream<String> imported =
        briefing.dossier().origins().stream().map(origin -> origin.source().value());
    Stream<String> claims = briefing.dossier().claims().stream().flatMap(Bibliography::usedBy);
    Stream<String> figures =
        briefing.dossier().figures().stream()
            .map(Figure::series)
            .flatMap(List::stream)
            .flatMap(step -> step.source().stream())
            .map(Placed::value);
    Stream<String> events =
        briefing.dossier().timeline().stream()
            .flatMap(event -> event.source().stream())
            .map(Placed::value);
    return Stream.of(imported, claims, figures, events).flatMap(ids -> ids);
  }

  /** The ids of the sources in which a claim appears or that are evidence. */
  public static Stream<String> usedBy(Claim claim) {
    return Stream.concat(
        claim.appearances().stream().map(Placed::value),
        claim.evidence().stream().map(Evidence::source).map(Placed::value));
  }
}
