package org.copydesk.page;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.briefing.Briefing;

/**
 * The files whose own text a page shows. What else there is of a file, its title, its claims, what
 * it cites, any page may show.
 *
 * @param all whether it may be every text
 * @param paths of files of the publication, where it is not
 */
public record Texts(boolean all, Set<String> paths) {
  public static final Texts ALL = new Texts(true, Set.of());
  public static final Texts NONE = new Texts(false, Set.of());

  public Texts {
    paths = Set.copyOf(paths);
  }

  /** The text of one briefing. */
  public static Texts of(Briefing briefing) {
    return new Texts(false, Set.of(briefing.file().path()));
  }

  /** The texts of some briefings. */
  public static Texts of(Collection<Briefing> briefings) {
    return new Texts(
        false, briefings.stream().map(one -> one.file().path()).collect(Collectors.toSet()));
  }

  /** Whether one of these files may be among them. */
  public boolean mayShow(Collection<String> files) {
    return all ? !files.isEmpty() : files.stream().anyMatch(paths::contains);
  }
}
