package org.copydesk.history;

import java.util.List;
import java.util.Optional;

/**
 * One state of one file on the main line: the line of first parents, on which a merge is one step.
 * Each step follows from the one before, so that comparing them shows what was changed and nothing
 * else.
 *
 * @param commit the commit on the main line; its moment is when the state came there
 * @param authors who wrote what it brought, each once, latest first; of a merge, the authors of
 *     what was merged
 * @param path where the file was then, below the publication's folder
 * @param blob the id of its content, by which {@link Repository#blob} finds it; empty when the file
 *     was removed
 * @param boundary whether older history was left out here, so that nobody can say what this step
 *     changed
 */
public record Step(
    Commit commit, List<Stamp> authors, String path, Optional<String> blob, boolean boundary) {
  public Step {
    authors = List.copyOf(authors);
  }
}
