package org.copydesk.page.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;

/**
 * Which briefings are translations of each other: those that share folder and file stem, and those
 * that say so by {@code translation-of}.
 */
final class Groups {
  private final Map<String, List<Briefing>> bySlug = new HashMap<>();
  private final Set<String> languages;

  private Groups(Set<String> languages) {
    this.languages = languages;
  }

  static Groups of(Edition edition) {
    Set<String> languages = new HashSet<>(edition.site().languages());
    edition.briefings().forEach(briefing -> languages.add(briefing.lang()));
    Groups groups = new Groups(languages);
    for (Briefing briefing : edition.briefings()) {
      groups.bySlug.computeIfAbsent(briefing.slug(), s -> new ArrayList<>()).add(briefing);
    }
    return groups;
  }

  /** What a briefing shares with its translations: the path of the original without language. */
  String key(Briefing briefing) {
    Briefing at = briefing;
    // A circle of translations ends the walk; the reader reports it.
    for (int steps = 0; steps < 5; steps++) {
      Briefing original = original(at);
      if (original == at) {
        break;
      }
      at = original;
    }
    return stem(at.file().path());
  }

  private Briefing original(Briefing briefing) {
    return briefing
        .head()
        .translationOf()
        .flatMap(
            slug ->
                bySlug.getOrDefault(slug.value(), List.of()).stream()
                    .filter(other -> !other.lang().equals(briefing.lang()))
                    .findFirst())
        .orElse(briefing);
  }

  /** {@code a/b.fr.md} is {@code a/b}; {@code a/b/index.md} stays {@code a/b/index}. */
  private String stem(String path) {
    String stem = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
    int dot = stem.lastIndexOf('.');
    boolean marked = dot > stem.lastIndexOf('/') && languages.contains(stem.substring(dot + 1));
    return marked ? stem.substring(0, dot) : stem;
  }
}
