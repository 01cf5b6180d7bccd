package org.copydesk.history;

import java.util.Optional;

/**
 * What happened to one file between two states.
 *
 * @param path below the publication's folder, with forward slashes; of a removed file, where it was
 * @param before where a renamed file was; empty for every other kind
 */
public record Change(Kind kind, String path, Optional<String> before) {
  /** What can happen to a file. */
  public enum Kind {
    ADDED,
    CHANGED,
    RENAMED,
    REMOVED
  }
}
