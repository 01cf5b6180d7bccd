package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Picture;

/**
 * Finds the files that are copied as they are: all of {@code static/}, all that stands below a
 * folder with an index file, and of other folders what a text refers to, since there it would not
 * be clear whose it is.
 */
final class StaticFiles {
  private final Map<String, StaticFile> found = new TreeMap<>();
  private final Map<String, ContentFile> beside = new HashMap<>();
  private final Map<String, List<ContentFile>> byIndex = new HashMap<>();

  StaticFiles(
      ContentFolder folder,
      Addresses addresses,
      List<Briefing> briefings,
      List<StandingPage> pages) {
    for (ContentFile file : folder.all(ContentFile.Role.STATIC)) {
      enter(file, file.path().substring("static/".length()));
    }
    Set<String> indexed = new HashSet<>();
    Stream.concat(briefings.stream().map(Briefing::file), pages.stream().map(StandingPage::file))
        .map(file -> file.path())
        .filter(path -> path.matches(".*/index(\\.[A-Za-z-]+)?\\.md"))
        .map(StaticFiles::folder)
        .forEach(indexed::add);
    for (ContentFile file : folder.all(ContentFile.Role.BESIDE)) {
      beside.put(file.shown(), file);
      owner(file.shown(), indexed)
          .ifPresent(owner -> byIndex.computeIfAbsent(owner, o -> new ArrayList<>()).add(file));
    }
    for (Briefing b : briefings) {
      List<String> more = b.head().picture().map(p -> p.source().value()).stream().toList();
      own(b.file().path(), addresses.folder(b), targets(b.signposts(), more));
    }
    for (StandingPage page : pages) {
      own(page.file().path(), addresses.folder(page), targets(page.signposts(), List.of()));
    }
  }

  /** By path in the output. */
  List<StaticFile> all() {
    return List.copyOf(found.values());
  }

  private void own(String path, String output, List<String> targets) {
    String folder = folder(path);
    if (path.matches(".*/index(\\.[A-Za-z-]+)?\\.md")) {
      for (ContentFile file : byIndex.getOrDefault(folder, List.of())) {
        enter(file, output + file.shown().substring(folder.length()));
      }
    }
    for (String target : targets) {
      Optional<String> place = ContentPath.below(path, target);
      Optional<ContentFile> file = place.map(beside::get);
      file.ifPresent(f -> enter(f, output + relative(folder, f.shown())));
    }
  }

  /** A path below the page's folder, also for a file that stands above it. */
  private static String relative(String folder, String file) {
    StringBuilder up = new StringBuilder();
    String from = folder;
    while (!file.startsWith(from)) {
      from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
      up.append("up/");
    }
    return up + file.substring(from.length());
  }

  private void enter(ContentFile file, String output) {
    found.putIfAbsent(output, new StaticFile(file.file(), file.path(), output));
  }

  private static List<String> targets(Signposts posts, List<String> more) {
    Stream<Link> links =
        Stream.concat(posts.links().stream(), posts.pictures().stream().map(Picture::source));
    Stream<String> paths =
        links
            .filter(link -> link.kind() == Link.Kind.PATH)
            .map(Link::target)
            .map(ContentPath::decoded);
    return Stream.concat(paths, more.stream()).distinct().toList();
  }

  /** The nearest folder above with an index file. */
  private static Optional<String> owner(String file, Set<String> indexed) {
    String at = folder(file);
    while (!at.isEmpty()) {
      if (indexed.contains(at)) {
        return Optional.of(at);
      }
      at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
    }
    return Optional.empty();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
