package org.copydesk.publish.link;

import java.util.Arrays;

/** Numbers being gathered. */
final class Numbers {
  private int[] all = new int[32];
  private int count;

  void add(int number) {
    if (count == all.length) {
      all = Arrays.copyOf(all, count * 2);
    }
    all[count++] = number;
  }

  /** Each once, sorted. */
  int[] distinct() {
    Arrays.sort(all, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    count = kept;
    return Arrays.copyOf(all, count);
  }
}
