package org.copydesk.promotion;

/** A map from positive longs to positive ints, made once and read by many threads. */
final class LongMap {
  /** Each key with its value right after it, so that both are read at once. */
  private long[] cells = new long[128];

  private int size;

  /** The value, or 0 when there is none. */
  int get(long key) {
    return (int) cells[slot(cells, key) + 1];
  }

  /**
   * @param key positive
   * @param value positive
   */
  void put(long key, int value) {
    if (size * 4 >= cells.length) {
      grow();
    }
    if (set(cells, key, value)) {
      size++;
    }
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        set(cells, old[i], old[i + 1]);
      }
    }
  }

  /** Whether the key is new. */
  private static boolean set(long[] cells, long key, long value) {
    int slot = slot(cells, key);
    boolean fresh = cells[slot] == 0;
    cells[slot] = key;
    cells[slot + 1] = value;
    return fresh;
  }

  /** Where the key is or would be. */
  private static int slot(long[] cells, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int mask = cells.length - 2;
    int slot = (int) (mixed >>> 39) & mask;
    while (cells[slot] != 0 && cells[slot] != key) {
      slot = slot + 2 & mask;
    }
    return slot;
  }
}
