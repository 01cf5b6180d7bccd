package org.copydesk.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.claim.Source;
import org.copydesk.evidence.StoredCapture;

/**
 * A source and where it is declared: what a rule about sources needs to know.
 *
 * @param briefing the briefing that declares it; empty for a shared source
 */
public record DeclaredSource(Source source, Optional<Briefing> briefing, Edition edition) {

  /** Every source of the edition: the shared ones, then each briefing's own. */
  public static Stream<DeclaredSource> all(Edition edition) {
    return Stream.concat(
        edition.sources().values().stream()
            .map(source -> new DeclaredSource(source, Optional.empty(), edition)),
        edition.briefings().stream()
            .flatMap(
                briefing ->
                    briefing.dossier().sources().stream()
                        .map(s -> new DeclaredSource(s, Optional.of(briefing), edition))));
  }

  /** What is kept of it, newest last. */
  public List<StoredCapture> captures() {
    return briefing.isPresent()
        ? edition.captures(briefing.get(), source.id())
        : edition.captures(source);
  }

  /** The source that this one passes on. */
  public Optional<Source> carried() {
    return source.carries().flatMap(id -> find(id.value()));
  }

  /** The source that an id means where this one is declared. */
  public Optional<Source> find(String id) {
    return briefing.isPresent()
        ? edition.source(briefing.get(), id)
        : Optional.ofNullable(edition.sources().get(id));
  }
}
