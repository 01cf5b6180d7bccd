package org.copydesk.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.claim.Source;

/** A briefing's own sources by id. Of a few, looking through them is cheaper than a table. */
record OwnSources(List<Source> few, Map<String, Source> many) {
  private static final int FEW = 8;

  static OwnSources of(Briefing briefing) {
    List<Source> all = briefing.dossier().sources();
    if (all.size() <= FEW) {
      return new OwnSources(all, Map.of());
    }
    Map<String, Source> byId = new HashMap<>();
    all.forEach(source -> byId.putIfAbsent(source.id(), source));
    return new OwnSources(List.of(), byId);
  }

  Optional<Source> find(String id) {
    for (Source source : few) {
      if (source.id().equals(id)) {
        return Optional.of(source);
      }
    }
    return Optional.ofNullable(many.get(id));
  }
}
