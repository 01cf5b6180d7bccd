package org.copydesk.promotion;

import java.util.Arrays;

/**
 * Which step leads on from a state by a label, a letter or a word's number: put together in a map,
 * then laid out for finding. Made once and read by many threads.
 */
final class Steps {
  /** Every step, while they are put; then those that share their sign with another. */
  private LongMap map = new LongMap();

  private long[] keys = new long[1024];
  private int count;
  private boolean settled;

  /**
   * For each state two numbers: signs of the labels that lead on from it, by their last six bits;
   * and where its steps begin, doubled, odd when some of its labels share a sign.
   */
  private long[] cells = {};

  /** The steps of all states, in the order of their signs: the label, and where it leads. */
  private int[] labels = {};

  private int[] targets = {};

  /**
   * @param state positive
   * @param target positive
   */
  void put(int state, int label, int target) {
    long key = key(state, label);
    if (map.get(key) == 0) {
      if (count == keys.length) {
        keys = Arrays.copyOf(keys, count * 2);
      }
      keys[count++] = key;
    }
    map.put(key, target);
  }

  /** Where a label leads from a state; 0 when nowhere. */
  int get(int state, int label) {
    if (!settled) {
      return map.get(key(state, label));
    }
    int cell = 2 * state;
    long sign = 1L << label;
    if (cell >= cells.length || (cells[cell] & sign) == 0) {
      return 0;
    }
    long begin = cells[cell + 1];
    int at = (int) (begin >> 1) + Long.bitCount(cells[cell] & sign - 1);
    if (labels[at] == label) {
      return targets[at];
    }
    return (begin & 1) == 0 ? 0 : map.get(key(state, label));
  }

  /** Puts the steps of each state side by side; nothing may be put after it. */
  void settle() {
    long[] ordered = ordered();
    cells = new long[count == 0 ? 0 : 2 * (state(ordered[count - 1]) + 1)];
    labels = new int[count];
    targets = new int[count];
    LongMap crowded = new LongMap();
    int at = 0;
    for (long key : ordered) {
      int cell = 2 * state(key);
      long sign = 1L << key;
      if ((cells[cell] & sign) != 0) {
        cells[cell + 1] |= 1;
        crowded.put(key, map.get(key));
        continue;
      }
      cells[cell + 1] |= cells[cell] == 0 ? 2L * at : 0;
      cells[cell] |= sign;
      labels[at] = (int) key;
      targets[at++] = map.get(key);
    }
    map = crowded;
    keys = new long[0];
    settled = true;
  }

  /** The keys by state, and those of one state by sign. */
  private long[] ordered() {
    long[] ordered = new long[count];
    for (int i = 0; i < count; i++) {
      ordered[i] = turned(keys[i], 6);
    }
    Arrays.sort(ordered);
    for (int i = 0; i < count; i++) {
      ordered[i] = turned(ordered[i], 26);
    }
    return ordered;
  }

  /** The key with that many of its label's last bits before the others. */
  private static long turned(long key, int bits) {
    return key(state(key), 0) | Integer.toUnsignedLong(Integer.rotateRight((int) key, bits));
  }

  private static int state(long key) {
    return (int) (key >>> 32);
  }

  private static long key(int state, int label) {
    return (long) state << 32 | label;
  }
}
