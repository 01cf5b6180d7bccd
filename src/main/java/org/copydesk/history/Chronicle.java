package org.copydesk.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happened to every file of a publication, up to one commit. Immutable. */
public final class Chronicle {
  private final Map<String, List<Revision>> threads;

  private Chronicle(Map<String, List<Revision>> threads) {
    this.threads = threads;
  }

  /**
   * Every state of a file, newest first, through renames and from all branches that were merged.
   *
   * @param path where it is in the commit up to which this was read
   */
  public List<Revision> revisions(String path) {
    return threads.getOrDefault(path, List.of());
  }

  static Chronicle of(List<CommitWalk.Entry> entries) {
    Weaver weaver = new Weaver();
    for (CommitWalk.Entry entry : Succession.sorted(entries)) {
      entry.touches().forEach(touch -> weaver.add(entry.commit(), touch));
    }
    return new Chronicle(weaver.done());
  }

  /** Follows files through their names, from the oldest commit on. */
  private static final class Weaver {
    private final Map<String, List<Revision>> threads = new HashMap<>();

    /** Names that their file has left; a branch that does not know it may still use them. */
    private final Set<String> left = new HashSet<>();

    void add(Commit commit, Differences.Difference touch) {
      String path = touch.change().path();
      List<Revision> thread = thread(touch.change());
      thread.add(new Revision(commit, path, touch.blob()));
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
      return threads.computeIfAbsent(path, p -> new ArrayList<>());
    }

    Map<String, List<Revision>> done() {
      Map<String, List<Revision>> done = new HashMap<>();
      threads.forEach(
          (path, thread) -> {
            if (!left.contains(path)) {
              List<Revision> newestFirst = new ArrayList<>(thread);
              Collections.reverse(newestFirst);
              done.put(path, List.copyOf(newestFirst));
            }
          });
      return done;
    }
  }
}
