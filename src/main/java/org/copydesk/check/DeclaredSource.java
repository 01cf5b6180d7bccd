package org.copydesk.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.claim.Source;
import org.copydesk.evidence.StoredCapture;

/**
 * A source and where it is declared: what a rule about sources needs to know.
 *
 * @param briefing the briefing that declares it; empty for a shared source
 */
public record DeclaredSource(Source source, Optional<Briefing> briefing, Surroundings around) {

  /** Every shared source, by id. */
  public static Stream<DeclaredSource> shared(Surroundings around) {
    return around.sources().values().stream()
        .map(source -> new DeclaredSource(source, Optional.empty(), around));
  }

  /** Every source that a briefing declares, in the author's order. */
  public static Stream<DeclaredSource> of(Briefing briefing, Surroundings around) {
    return briefing.dossier().sources().stream()
        .map(source -> new DeclaredSource(source, Optional.of(briefing), around));
  }

  /** What is kept of it, newest last. */
  public List<StoredCapture> captures() {
    return briefing.isPresent()
        ? around.captures(briefing.get(), source.id())
        : around.captures(source);
  }

  /** The source that this one passes on. */
  public Optional<Source> carried() {
    return source.carries().flatMap(id -> find(id.value()));
  }

  /** The source that an id means where this one is declared. */
  public Optional<Source> find(String id) {
    return briefing.isPresent()
        ? around.source(briefing.get(), id)
        : Optional.ofNullable(around.sources().get(id));
  }
}
