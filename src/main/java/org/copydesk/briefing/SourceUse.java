package org.copydesk.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Figure;
import org.copydesk.claim.Source;
import org.copydesk.text.Placed;

/** Finds every place where a text names a source. */
final class SourceUse {
  private SourceUse() {}

  static List<Placed<String>> in(Briefing briefing) {
    Dossier dossier = briefing.dossier();
    return Stream.of(
            dossier.origins().stream().map(ImportOrigin::source),
            dossier.sources().stream().flatMap(source -> source.carries().stream()),
            dossier.claims().stream().flatMap(SourceUse::in),
            dossier.figures().stream().flatMap(SourceUse::in),
            dossier.timeline().stream().flatMap(event -> event.source().stream()),
            in(briefing.signposts()))
        .flatMap(uses -> uses)
        .toList();
  }

  static Stream<Placed<String>> in(Signposts posts) {
    return posts.citations().stream().map(c -> Placed.of(c.source(), c.span()));
  }

  static Stream<Placed<String>> in(Source source) {
    return source.carries().stream();
  }

  private static Stream<Placed<String>> in(Claim claim) {
    return Stream.concat(
        claim.appearances().stream(), claim.evidence().stream().map(Evidence::source));
  }

  private static Stream<Placed<String>> in(Figure figure) {
    return figure.series().stream().flatMap(step -> step.source().stream());
  }
}
