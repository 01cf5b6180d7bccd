package org.copydesk.history;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What was found when a publication's repository was looked for.
 *
 * @param repository present when the state is {@link State#OPEN}; to be closed
 * @param sentence what there is to say about it, for people
 */
public record Opening(State state, Optional<Repository> repository, String sentence) {
  /**
   * Looks for the repository of a publication, from its folder upwards. Loads nothing of the git
   * library where there is none.
   *
   * @param folder the publication's folder
   * @param environment of the process; a hook finds {@code GIT_INDEX_FILE} in it
   */
  public static Opening of(Path folder, Map<String, String> environment) {
    return Openings.open(folder, environment);
  }

  /** What can be found. */
  public enum State {
    OPEN,
    /** No repository, neither here nor in a folder above. */
    NONE,
    /** A repository without working tree; nobody can write a publication in it. */
    BARE,
    /** There is one, but it cannot be read; the sentence says why. */
    UNREADABLE
  }
}
