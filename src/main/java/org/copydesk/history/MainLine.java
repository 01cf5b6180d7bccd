package org.copydesk.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The line of first parents, and which of its commits brought each other commit there. */
final class MainLine {
  private final List<Entry> oldestFirst = new ArrayList<>();
  private final Map<String, String> landing = new HashMap<>();

  MainLine(List<Entry> entries, Optional<String> head) {
    Map<String, Entry> byId = new HashMap<>();
    entries.forEach(entry -> byId.put(entry.commit().id(), entry));
    Optional<Entry> at = head.map(byId::get);
    while (at.isPresent()) {
      oldestFirst.add(at.get());
      List<String> parents = at.get().commit().parents();
      at = parents.isEmpty() ? Optional.empty() : Optional.ofNullable(byId.get(parents.get(0)));
    }
    Collections.reverse(oldestFirst);
    oldestFirst.forEach(entry -> claim(entry.commit().id(), byId));
  }

  List<Entry> oldestFirst() {
    return oldestFirst;
  }

  /** The commit of the main line with which another one came there. */
  Optional<String> landing(Commit commit) {
    return Optional.ofNullable(landing.get(commit.id()));
  }

  private void claim(String main, Map<String, Entry> byId) {
    Deque<String> open = new ArrayDeque<>(List.of(main));
    while (!open.isEmpty()) {
      String id = open.pop();
      Entry entry = byId.get(id);
      if (entry != null && landing.putIfAbsent(id, main) == null) {
        entry.commit().parents().forEach(open::push);
      }
    }
  }
}
