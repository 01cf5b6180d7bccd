package org.copydesk.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.claim.Source;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Picture;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/**
 * What a change reaches: the files that changed, and those that a change elsewhere can put in the
 * wrong, such as a briefing whose source changed.
 *
 * <pre>{@code
 * Reach reach = Reach.of(edition, Set.of("content/people/ada.yaml"));
 * reach.holds("content/briefings/almaty.md");   // true when ada signs it
 * }</pre>
 */
public final class Reach {
  private final boolean all;
  private final Set<String> files;

  private Reach(boolean all, Set<String> files) {
    this.all = all;
    this.files = files;
  }

  /**
   * @param changed paths from the publication's folder, of removed files too
   */
  public static Reach of(Edition edition, Set<String> changed) {
    boolean all =
        changed.stream()
            .anyMatch(
                path ->
                    path.equals("content/site.yaml")
                        || path.startsWith("templates/")
                        || path.startsWith("content/promotion/"));
    Set<String> files = new HashSet<>(changed);
    changed.stream().flatMap(path -> list(path).stream()).forEach(files::add);
    if (!all) {
      new Walk(edition, changed, carrying(edition, changed)).into(files);
    }
    return new Reach(all, Set.copyOf(files));
  }

  /** The list that names a capture, at which remarks on it stand. */
  private static Optional<String> list(String path) {
    return path.startsWith("content/sources/")
        ? Optional.of(path.substring(0, path.lastIndexOf('/') + 1) + "source.yaml")
        : Optional.empty();
  }

  /** Whether a file, named from the publication's folder, is reached. */
  public boolean holds(String path) {
    return all || files.contains(path);
  }

  /** Whether the change is one to the whole publication. */
  public boolean everything() {
    return all;
  }

  /** The shared sources that changed, and those that carry one of them. */
  private static Set<String> carrying(Edition edition, Set<String> changed) {
    Set<String> ids = new HashSet<>();
    for (String path : changed) {
      if (path.startsWith("content/sources/")) {
        ids.add(path.split("/", 4)[2]);
      }
    }
    for (boolean more = true; more; ) {
      more = false;
      for (Source source : edition.sources().values()) {
        boolean carries = source.carries().map(Placed::value).filter(ids::contains).isPresent();
        more |= carries && ids.add(source.id());
      }
    }
    return ids;
  }

  /** One walk over an edition. */
  private record Walk(Edition edition, Set<String> changed, Set<String> sources) {

    void into(Set<String> files) {
      for (Source source : edition.sources().values()) {
        if (sources.contains(source.id())) {
          files.add("content/sources/" + source.id() + "/source.yaml");
        }
      }
      Set<String> names =
          edition.briefings().stream()
              .filter(briefing -> changed.contains(briefing.file().path()))
              .flatMap(Walk::names)
              .collect(Collectors.toSet());
      for (Briefing briefing : edition.briefings()) {
        if (isReached(briefing, names)) {
          files.add(briefing.file().path());
        }
      }
      for (StandingPage page : edition.pages()) {
        if (leadsToChanged(page.file(), page.signposts()) || any(edition.translations(page))) {
          files.add(page.file().path());
        }
      }
    }

    private boolean isReached(Briefing briefing, Set<String> names) {
      return SourceUse.in(briefing).stream().map(Placed::value).anyMatch(sources::contains)
          || sources.contains(briefing.slug())
          || people(briefing).anyMatch(id -> changed.contains("content/people/" + id + ".yaml"))
          || leadsToChanged(briefing.file(), briefing.signposts())
          || briefing
              .head()
              .picture()
              .map(p -> isChanged(briefing.file(), p.source().value()))
              .orElse(false)
          || edition.translations(briefing).stream()
              .anyMatch(other -> changed.contains(other.file().path()))
          || names(briefing).anyMatch(names::contains);
    }

    private boolean any(List<StandingPage> pages) {
      return pages.stream().anyMatch(page -> changed.contains(page.file().path()));
    }

    /** What must be unique, so that a change to one briefing can put another in the wrong. */
    private static Stream<String> names(Briefing briefing) {
      return Stream.concat(
          Stream.of("slug " + briefing.slug()),
          briefing.dossier().claims().stream().map(claim -> "claim " + claim.id()));
    }

    private static Stream<String> people(Briefing briefing) {
      return Stream.concat(
          briefing.head().authors().stream().map(Placed::value),
          briefing.reviews().stream().map(review -> review.by().value()));
    }

    private boolean leadsToChanged(TextFile from, Signposts posts) {
      return Stream.concat(posts.links().stream(), posts.pictures().stream().map(Picture::source))
          .filter(link -> link.kind() != Link.Kind.OUTSIDE && link.kind() != Link.Kind.WITHIN)
          .anyMatch(link -> isChanged(from, link.target()));
    }

    private boolean isChanged(TextFile from, String written) {
      String target = ContentPath.decoded(written);
      Optional<String> path = ContentPath.below(from.path(), target);
      return path.filter(changed::contains).isPresent()
          || target.startsWith("/") && changed.contains("content/static" + target);
    }
  }
}
