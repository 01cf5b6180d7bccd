package org.copydesk.page.part;

import java.util.Optional;
import java.util.Set;
import org.copydesk.page.address.Address;

/**
 * Which part of a briefing a page shows, so that no way leads to what it lacks.
 *
 * @param self the page
 * @param citations the indexes of the citations in the text it shows; empty for all
 * @param sources the ids of the sources it lists; empty for all
 * @param claims whether it shows the boxes of all claims
 */
public record Scope(
    Address self, Optional<Set<Integer>> citations, Optional<Set<String>> sources, boolean claims) {
  /** The whole briefing. */
  public static Scope whole(Address self) {
    return new Scope(self, Optional.empty(), Optional.empty(), true);
  }

  /** A part of the text only, and some of the sources. */
  public static Scope part(Address self, Set<Integer> citations, Set<String> sources) {
    Optional<Set<Integer>> some = Optional.of(Set.copyOf(citations));
    return new Scope(self, some, Optional.of(Set.copyOf(sources)), false);
  }

  boolean lists(String source) {
    return sources.isEmpty() || sources.get().contains(source);
  }

  boolean shows(int citation) {
    return citations.isEmpty() || citations.get().contains(citation);
  }
}
