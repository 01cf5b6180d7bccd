package org.copydesk.history;

import java.util.List;

/**
 * One commit and what it did.
 *
 * @param touches the files that are in it as in none of its parents
 * @param landed the files that are in it otherwise than in its first parent: for a merge, all that
 *     it brought to the line into which it was merged; for any other commit the same as {@code
 *     touches}
 */
record Entry(Commit commit, List<Touch> touches, List<Touch> landed) {
  Entry {
    touches = List.copyOf(touches);
    landed = List.copyOf(landed);
  }
}
