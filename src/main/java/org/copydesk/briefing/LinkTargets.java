package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.markdown.Link;
import org.copydesk.text.TextFile;

/** Finds what links within the publication lead to. */
final class LinkTargets {
  private final Addresses addresses;
  private final Map<String, Briefing> briefings = new HashMap<>();
  private final Map<String, StandingPage> pages = new HashMap<>();
  private final Map<String, List<StaticFile>> bySource = new HashMap<>();
  private final Map<String, StaticFile> byPath = new HashMap<>();

  LinkTargets(
      Site site, List<Briefing> briefings, List<StandingPage> pages, List<StaticFile> statics) {
    this.addresses = new Addresses(site);
    briefings.forEach(briefing -> this.briefings.put(briefing.file().path(), briefing));
    pages.forEach(page -> this.pages.put(page.file().path(), page));
    for (StaticFile file : statics) {
      bySource.computeIfAbsent(file.source(), s -> new ArrayList<>()).add(file);
      byPath.put("/" + file.path(), file);
    }
  }

  Optional<Target> resolve(TextFile from, Link link) {
    if (link.kind() == Link.Kind.OUTSIDE) {
      return Optional.empty();
    }
    if (link.kind() == Link.Kind.WITHIN) {
      return text(from.path(), link.fragment());
    }
    String target = ContentPath.decoded(link.target());
    if (target.startsWith("/") && !target.endsWith(".md")) {
      Optional<Target> file =
          Optional.ofNullable(byPath.get(target)).map(f -> new Target.ToStatic(f, link.fragment()));
      return file.or(() -> Optional.of(new Target.ToAddress(link.target(), link.fragment())));
    }
    return ContentPath.below(from.path(), target)
        .flatMap(path -> text(path, link.fragment()).or(() -> file(from, path, link.fragment())));
  }

  private Optional<Target> text(String path, Optional<String> anchor) {
    Optional<Target> briefing =
        Optional.ofNullable(briefings.get(path)).map(b -> new Target.ToBriefing(b, anchor));
    return briefing.or(
        () -> Optional.ofNullable(pages.get(path)).map(p -> new Target.ToPage(p, anchor)));
  }

  /** The copy that stands beside the page on which the link is. */
  private Optional<Target> file(TextFile from, String path, Optional<String> anchor) {
    List<StaticFile> copies =
        path.startsWith(ContentPath.CONTENT)
            ? bySource.getOrDefault(path.substring(ContentPath.CONTENT.length()), List.of())
            : List.of();
    String folder = folder(from.path());
    return copies.stream()
        .filter(copy -> copy.path().startsWith(folder))
        .findFirst()
        .or(() -> copies.stream().findFirst())
        .map(copy -> new Target.ToStatic(copy, anchor));
  }

  private String folder(String path) {
    Optional<Briefing> briefing = Optional.ofNullable(briefings.get(path));
    return briefing
        .map(addresses::folder)
        .or(() -> Optional.ofNullable(pages.get(path)).map(addresses::folder))
        .orElse("");
  }
}
