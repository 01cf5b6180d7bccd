package org.copydesk.page.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Source;
import org.copydesk.page.address.Addresses;

/** Finds out which source is relied on where. */
final class SourceUse {
  private final Source source;
  private final List<Briefing> briefings = new ArrayList<>();
  private final List<PlacedClaim> claims = new ArrayList<>();

  private SourceUse(Source source) {
    this.source = source;
  }

  static Map<String, CitedSource> of(Volume volume) {
    Map<String, SourceUse> uses = new TreeMap<>();
    for (Briefing briefing : volume.briefings()) {
      List<Source> sources = volume.sources(briefing);
      sources.forEach(source -> use(uses, briefing, source).briefings.add(briefing));
      for (Claim claim : briefing.dossier().claims()) {
        PlacedClaim filed = new PlacedClaim(briefing, claim);
        Bibliography.usedBy(claim)
            .distinct()
            .flatMap(id -> sources.stream().filter(source -> source.id().equals(id)))
            .forEach(source -> use(uses, briefing, source).claims.add(filed));
      }
    }
    Map<String, CitedSource> cited = new TreeMap<>();
    uses.forEach(
        (key, use) -> cited.put(key, new CitedSource(key, use.source, use.briefings, use.claims)));
    return cited;
  }

  /** Who passes on what, by the key of what is passed on. */
  static Map<String, List<CitedSource>> carriers(Volume volume) {
    Map<String, List<CitedSource>> carriers = new TreeMap<>();
    for (CitedSource cited : volume.sources().values()) {
      Briefing seenFrom = cited.seenFrom();
      cited
          .source()
          .carries()
          .flatMap(id -> volume.edition().source(seenFrom, id.value()))
          .map(carried -> Addresses.sourceKey(seenFrom, carried))
          .ifPresent(key -> carriers.computeIfAbsent(key, k -> new ArrayList<>()).add(cited));
    }
    return carriers;
  }

  private static SourceUse use(Map<String, SourceUse> uses, Briefing briefing, Source source) {
    return uses.computeIfAbsent(
        Addresses.sourceKey(briefing, source), key -> new SourceUse(source));
  }
}
