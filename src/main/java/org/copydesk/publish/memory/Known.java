package org.copydesk.publish.memory;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.page.Makings;
import org.jspecify.annotations.Nullable;

/** The likeness of what several pages of one build are made of. Thread-safe. */
public final class Known {
  private final Map<Makings.Kind, Map<String, Long>> byKind = new EnumMap<>(Makings.Kind.class);

  /** Nothing yet. */
  public Known() {
    for (Makings.Kind kind : Makings.Kind.values()) {
      byKind.put(kind, new ConcurrentHashMap<>());
    }
  }

  @Nullable Long find(Makings.Shared shared) {
    return of(shared).get(shared.name());
  }

  void put(Makings.Shared shared, long likeness) {
    of(shared).put(shared.name(), likeness);
  }

  private Map<String, Long> of(Makings.Shared shared) {
    return byKind.getOrDefault(shared.kind(), Map.of());
  }
}
