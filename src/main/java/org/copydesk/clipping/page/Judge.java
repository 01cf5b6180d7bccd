package org.copydesk.clipping.page;

import java.util.Arrays;

/**
 * Says of each block of a page how likely it belongs to the article, twice: first by itself, then
 * knowing what was said of its neighbours.
 */
public record Judge(Forest first, Forest second) {
  /** Below this no neighbour has ever helped. */
  private static final float HOPELESS = 0.01f;

  private static final class Standard {
    private static final Judge JUDGE =
        new Judge(Forest.standard("first.txt"), Forest.standard("second.txt"));
  }

  public static Judge standard() {
    return Standard.JUDGE;
  }

  /** The chance of each worded block, from 0 to 1. */
  float[] chances(PageView page) {
    float[][] rows = Traits.of(page);
    float[] chance = first.chances(rows);
    Chances.add(page, rows, chance);
    float[][] hopeful = new float[rows.length][];
    int hopes = 0;
    for (int i = 0; i < rows.length; i++) {
      if (chance[i] >= HOPELESS) {
        hopeful[hopes++] = rows[i];
      }
    }
    float[] again = second.chances(Arrays.copyOf(hopeful, hopes));
    int next = 0;
    for (int i = 0; i < rows.length; i++) {
      chance[i] = chance[i] < HOPELESS ? chance[i] : again[next++];
    }
    return chance;
  }
}
