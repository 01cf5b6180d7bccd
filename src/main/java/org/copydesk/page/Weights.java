package org.copydesk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much each of some things weighs, by its number. */
final class Weights {
  /** The numbers in the order in which they were found, and what each weighs. */
  private int[] found = new int[64];

  private int[] weights = new int[64];
  private int size;

  /** Open addressing: where a number stands in these and one more, or 0; a power of two. */
  private int[] slots = new int[128];

  /**
   * @param number from 0
   */
  void add(int number, int weight) {
    int slot = slot(number);
    if (slots[slot] == 0) {
      if (size == found.length) {
        grow();
        slot = slot(number);
      }
      found[size] = number;
      slots[slot] = ++size;
    }
    weights[slots[slot] - 1] += weight;
  }

  /** Those that weigh most; of the same weight, those that were found first. */
  List<Integer> best(int count) {
    List<Integer> best = new ArrayList<>();
    int[] left = Arrays.copyOf(weights, size);
    while (best.size() < Math.min(count, size)) {
      int heaviest = 0;
      for (int i = 1; i < size; i++) {
        if (left[i] > left[heaviest]) {
          heaviest = i;
        }
      }
      best.add(found[heaviest]);
      left[heaviest] = -1;
    }
    return best;
  }

  private int slot(int number) {
    int hash = number * 0x9E3779B9;
    int slot = (hash ^ hash >>> 15) & slots.length - 1;
    while (slots[slot] != 0 && found[slots[slot] - 1] != number) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    found = Arrays.copyOf(found, size * 2);
    weights = Arrays.copyOf(weights, size * 2);
    slots = new int[size * 4];
    for (int i = 0; i < size; i++) {
      slots[slot(found[i])] = i + 1;
    }
  }
}
