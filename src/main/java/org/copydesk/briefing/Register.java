package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Source;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/** Finds briefings, pages, claims and sources by their names, and who translates whom. */
final class Register {
  private static final String CONTENT = "content/";

  private final Site site;
  private final Map<String, OwnSources> own = new HashMap<>();
  private final Map<TextFile, Briefing> byFile = new HashMap<>();
  private final Map<String, Briefing> bySlug = new HashMap<>();
  private final Map<String, List<Briefing>> briefings = new HashMap<>();
  private final Map<String, List<StandingPage>> pages = new HashMap<>();
  private final Map<String, List<PlacedClaim>> claims = new HashMap<>();

  Register(Site site, List<Briefing> all, List<StandingPage> standing) {
    this.site = site;
    for (Briefing briefing : all) {
      byFile.put(briefing.file(), briefing);
      bySlug.putIfAbsent(briefing.lang() + "/" + briefing.slug(), briefing);
      if (!briefing.dossier().sources().isEmpty()) {
        own.put(briefing.file().path(), OwnSources.of(briefing));
      }
      for (Claim claim : briefing.dossier().claims()) {
        add(claims, claim.id(), new PlacedClaim(briefing, claim));
      }
    }
    all.forEach(briefing -> add(briefings, text(briefing), briefing));
    standing.forEach(page -> add(pages, page.key(), page));
    // Most lists hold one, and a list that may grow takes three times the room.
    briefings.replaceAll((name, list) -> List.copyOf(list));
    claims.replaceAll((name, list) -> List.copyOf(list));
  }

  Optional<Source> own(Briefing briefing, String id) {
    return Optional.ofNullable(own.get(briefing.file().path())).flatMap(all -> all.find(id));
  }

  Optional<Briefing> briefing(TextFile file) {
    return Optional.ofNullable(byFile.get(file));
  }

  Optional<Briefing> briefing(String lang, String slug) {
    return Optional.ofNullable(bySlug.get(lang + "/" + slug));
  }

  List<Briefing> translations(Briefing briefing) {
    return briefings.getOrDefault(text(briefing), List.of()).stream()
        .filter(other -> !other.lang().equals(briefing.lang()))
        .sorted(Comparator.comparingInt(other -> place(other.lang())))
        .toList();
  }

  List<StandingPage> translations(StandingPage page) {
    return pages.getOrDefault(page.key(), List.of()).stream()
        .filter(other -> !other.lang().equals(page.lang()))
        .sorted(Comparator.comparingInt(other -> place(other.lang())))
        .toList();
  }

  List<PlacedClaim> translations(Briefing briefing, Claim claim) {
    return claims.getOrDefault(claim.id(), List.of()).stream()
        .filter(other -> !other.briefing().lang().equals(briefing.lang()))
        .sorted(Comparator.comparingInt(other -> place(other.briefing().lang())))
        .toList();
  }

  /**
   * The briefing that another one says it translates: of the first of the site's languages that has
   * that slug, its own language left aside.
   */
  Optional<Briefing> translated(Briefing briefing) {
    Optional<String> slug = briefing.head().translationOf().map(Placed::value);
    return slug.flatMap(
        name ->
            site.languages().stream()
                .filter(lang -> !lang.equals(briefing.lang()))
                .flatMap(lang -> briefing(lang, name).stream())
                .findFirst());
  }

  /** A name that all translations of one text share, and no other text has. */
  String text(Briefing briefing) {
    Briefing at = briefing;
    Set<String> seen = new HashSet<>();
    while (seen.add(at.file().path())) {
      Optional<Briefing> next = translated(at);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    String path = at.file().path();
    String below = path.startsWith(CONTENT) ? path.substring(CONTENT.length()) : path;
    return FileName.of(below, site.languages()).common();
  }

  private int place(String lang) {
    int index = site.languages().indexOf(lang);
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  private static <T> void add(Map<String, List<T>> lists, String name, T one) {
    lists.computeIfAbsent(name, n -> new ArrayList<>()).add(one);
  }
}
