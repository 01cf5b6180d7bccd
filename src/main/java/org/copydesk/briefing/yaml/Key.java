package org.copydesk.briefing.yaml;

import java.util.Optional;

/**
 * A key that a kind of mapping may have.
 *
 * @param missing the remark to make when it is not there; empty when it may be left out
 * @param doc what it means, in a sentence for authors
 */
public record Key<T>(String name, Type<T> type, Optional<Remark> missing, String doc) {
  /** A key that may be left out. */
  public static <T> Key<T> of(String name, Type<T> type, String doc) {
    return new Key<>(name, type, Optional.empty(), doc);
  }

  /** A key that must be there. */
  public static <T> Key<T> needed(String name, Type<T> type, String doc) {
    return new Key<>(name, type, Optional.of(Remark.MISSING_KEY), doc);
  }

  /** A title that must be there. */
  public static <T> Key<T> title(String name, Type<T> type, String doc) {
    return new Key<>(name, type, Optional.of(Remark.MISSING_TITLE), doc);
  }
}
