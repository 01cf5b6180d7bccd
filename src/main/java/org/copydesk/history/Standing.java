package org.copydesk.history;

import java.util.Optional;

/**
 * How a repository stands.
 *
 * @param branch the branch that is checked out; empty when the head is detached
 * @param head the id of the commit that is checked out; empty before the first commit
 * @param shallow whether older commits were left out when it was cloned, so that history is
 *     incomplete
 * @param linked whether this is a further working tree of a repository that lies elsewhere
 * @param submodule whether this repository is part of another one
 */
public record Standing(
    Optional<String> branch,
    Optional<String> head,
    boolean shallow,
    boolean linked,
    boolean submodule) {

  /** Whether a commit is checked out rather than a branch, as continuous integration does it. */
  public boolean detached() {
    return branch.isEmpty();
  }
}
