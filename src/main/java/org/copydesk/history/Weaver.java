package org.copydesk.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows files through their names, from the oldest commit on. Commits of a branch that does not
 * know of a rename yet still count for the renamed file.
 */
final class Weaver {
  private final Map<String, List<Revision>> threads = new HashMap<>();

  /** Names that their file has left. */
  private final Set<String> left = new HashSet<>();

  void add(Commit commit, List<Touch> touches) {
    for (Touch touch : touches) {
      thread(touch.change()).add(new Revision(commit, touch.change().path(), touch.blob()));
    }
  }

  /** The states of each file that still has its name, newest first. */
  Map<String, List<Revision>> newestFirst() {
    Map<String, List<Revision>> done = new HashMap<>();
    threads.forEach(
        (path, thread) -> {
          if (!left.contains(path)) {
            List<Revision> reversed = new ArrayList<>(thread);
            Collections.reverse(reversed);
            done.put(path, List.copyOf(reversed));
          }
        });
    return done;
  }

  private List<Revision> thread(Change change) {
    String path = change.path();
    if (change.kind() == Change.Kind.RENAMED) {
      String before = change.before().orElse(path);
      List<Revision> thread = threads.computeIfAbsent(before, p -> new ArrayList<>());
      threads.put(path, thread);
      left.add(before);
      left.remove(path);
      return thread;
    }
    if (change.kind() == Change.Kind.ADDED && left.remove(path)) {
      threads.remove(path);
    }
    return threads.computeIfAbsent(path, p -> new ArrayList<>(2));
  }
}
