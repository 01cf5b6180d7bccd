package org.copydesk.history;

import java.util.List;

/**
 * One commit.
 *
 * @param id 40 hexadecimal digits
 * @param parents ids; none for a first commit and where a shallow clone ends, two or more for a
 *     merge
 * @param author who made the change, and when
 * @param committer who recorded it, and when; differs after a rebase or an applied patch
 * @param subject the message's first paragraph on one line
 * @param trailers in their order; a key may occur more than once
 */
public record Commit(
    String id,
    List<String> parents,
    Stamp author,
    Stamp committer,
    String subject,
    List<Trailer> trailers) {
  public Commit {
    parents = List.copyOf(parents);
    trailers = List.copyOf(trailers);
  }

  /** The values of a trailer, such as {@code Reviewed-by}; letter case does not count. */
  public List<String> trailers(String key) {
    return trailers.stream()
        .filter(trailer -> trailer.key().equalsIgnoreCase(key))
        .map(Trailer::value)
        .toList();
  }
}
