package org.copydesk.page.theme.plate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that one macro, or a unit outside its macros, knows of its own while it is being read:
 * each has its place in a frame. Where a name is looked up is settled at the end, since it may be
 * given further down.
 */
final class Scope {
  final Unit unit;

  private final Deque<Turn> turns = new ArrayDeque<>();
  private final Map<String, Integer> locals = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final List<Name> names = new ArrayList<>();
  private int size;

  /** How many lists are open in the template that includes the one being read. */
  private int outer;

  /**
   * A list that is being read.
   *
   * @param slot of its item
   * @param loop null for that of {@code ?map} and {@code ?filter}
   */
  record Turn(String word, int slot, Flow.@Nullable Loop loop) {
    /** The place of the {@link Flow.Round}, which is kept from now on. */
    int round() {
      if (loop != null) {
        loop.count();
      }
      return slot + 1;
    }
  }

  Scope(Unit unit) {
    this.unit = unit;
  }

  int size() {
    return size;
  }

  /** A place for an item, and after it one for the {@link Flow.Round}. */
  int place() {
    size += 2;
    return size - 2;
  }

  void parameter(String word) {
    local(word);
    given.add(word);
  }

  int local(String word) {
    Integer known = locals.get(word);
    if (known == null) {
      known = size++;
      locals.put(word, known);
    }
    return known;
  }

  /** Begins an included template, which knows the items of these lists but not where they are. */
  int enter() {
    int before = outer;
    outer = turns.size();
    return before;
  }

  void leave(int before) {
    outer = before;
  }

  void push(Turn turn) {
    turns.push(turn);
  }

  void pop() {
    turns.pop();
  }

  /** The innermost list; throws where there is none. */
  Turn turn(Letters letters) throws NotForUs {
    Turn innermost = turns.peek();
    if (innermost == null || turns.size() <= outer) {
      throw letters.unknown();
    }
    return innermost;
  }

  /** The list whose items are named so. */
  Turn turn(String word, Letters letters) throws NotForUs {
    int left = turns.size() - outer;
    for (Turn turn : turns) {
      if (left-- > 0 && turn.word.equals(word)) {
        return turn;
      }
    }
    throw letters.unknown();
  }

  Name name(String word) {
    Name name = new Name(word);
    for (Turn turn : turns) {
      if (turn.word.equals(word)) {
        name.local(turn.slot);
        return name;
      }
    }
    names.add(name);
    return name;
  }

  /** Settles where the names lead. What is left to the unit is handed back. */
  List<Name> settle() {
    List<Name> open = new ArrayList<>();
    for (Name name : names) {
      Integer slot = locals.get(name.word);
      if (slot != null) {
        name.local(slot);
      }
      if (!given.contains(name.word)) {
        open.add(name);
      }
    }
    return open;
  }
}
