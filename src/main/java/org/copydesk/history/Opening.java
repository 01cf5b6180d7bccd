package org.copydesk.history;

import java.util.Optional;

/**
 * What was found when a publication's repository was looked for.
 *
 * @param repository present when the state is {@link State#OPEN}; to be closed
 * @param sentence what there is to say about it, for people
 */
public record Opening(State state, Optional<Repository> repository, String sentence) {
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
