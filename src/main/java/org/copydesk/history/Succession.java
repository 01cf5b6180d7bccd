package org.copydesk.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Puts commits in one order that depends on nothing but them: parents before children, and among
 * those that are free the one recorded first, then the one with the lower id.
 */
final class Succession {
  private static final Comparator<Entry> EARLIER =
      Comparator.comparing((Entry e) -> e.commit().committer().at().toInstant())
          .thenComparing(e -> e.commit().id());

  private final Map<String, List<Entry>> children = new HashMap<>();
  private final Map<String, Integer> waiting = new HashMap<>();
  private final PriorityQueue<Entry> free = new PriorityQueue<>(EARLIER);

  private Succession() {}

  static List<Entry> sorted(List<Entry> entries) {
    Succession succession = new Succession();
    entries.forEach(entry -> succession.waiting.put(entry.commit().id(), 0));
    entries.forEach(succession::enter);
    return succession.run();
  }

  private void enter(Entry entry) {
    List<String> known =
        entry.commit().parents().stream().filter(waiting::containsKey).distinct().toList();
    waiting.put(entry.commit().id(), known.size());
    known.forEach(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>()).add(entry));
    if (known.isEmpty()) {
      free.add(entry);
    }
  }

  private List<Entry> run() {
    List<Entry> sorted = new ArrayList<>();
    for (Entry next = free.poll(); next != null; next = free.poll()) {
      sorted.add(next);
      for (Entry child : children.getOrDefault(next.commit().id(), List.of())) {
        if (waiting.merge(child.commit().id(), -1, Integer::sum) == 0) {
          free.add(child);
        }
      }
    }
    return sorted;
  }
}
