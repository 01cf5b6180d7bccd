package org.copydesk.page.theme.plate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A template with names of its own: the one that a page begins with, or one that is imported. What
 * it includes shares its names.
 */
final class Unit {
  final String name;

  /** Among all units of the theme. */
  final int number;

  private final boolean page;
  private final Map<String, Integer> slots = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private @Nullable Object[] initial = {};
  private Part[] content = {};
  private int size;
  private boolean set;
  private boolean inert = true;
  private boolean closed;

  /**
   * @param page whether a page begins with it
   */
  Unit(String name, int number, boolean page) {
    this.name = name;
    this.number = number;
    this.page = page;
  }

  boolean isPage() {
    return page;
  }

  /** Whether it only defines macros and imports others, so that it matters not when it is run. */
  boolean isInert() {
    return inert;
  }

  /** Whether it has been read to the end. */
  boolean isClosed() {
    return closed;
  }

  /** Whether drawing sets any of its names. */
  boolean isSet() {
    return set;
  }

  /** How many names its own text needs besides. */
  int size() {
    return size;
  }

  /** Its names before anything is drawn: the macros, and of an inert one the imports. */
  @Nullable Object[] initial() {
    return initial;
  }

  int draw(Run run) {
    return Part.draw(content, run);
  }

  /** The place of a name, which is made on demand while the unit is being read. */
  int slot(String word) {
    Integer known = slots.get(word);
    if (known == null) {
      known = slots.size();
      slots.put(word, known);
    }
    return known;
  }

  /** The place of a name of a unit that has been read; -1 when it has none such. */
  int find(String word) {
    return slots.getOrDefault(word, -1);
  }

  /** Whether the unit ever gives that name to anything. */
  boolean names(String word) {
    return named.contains(word);
  }

  /** While it is being read: that drawing gives a name to something. */
  void set(String word) {
    named.add(word);
    slot(word);
    set = true;
  }

  /**
   * While it is being read: a macro, or an import of an inert unit, which stands from the start.
   */
  void hoist(String word, Object value) {
    named.add(word);
    int slot = slot(word);
    if (initial.length <= slot) {
      initial = Arrays.copyOf(initial, slot + 8);
    }
    initial[slot] = value;
  }

  /** Ends the reading. */
  void close(Part[] parts, int frame, boolean harmless) {
    content = parts;
    size = frame;
    inert = harmless;
    closed = true;
    initial = Arrays.copyOf(initial, Math.max(initial.length, slots.size()));
  }
}
