package org.copydesk.clipping.page;

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
    float[] chance = of(first, rows);
    Chances.add(page, rows, chance);
    float[] last = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      last[i] = chance[i] < HOPELESS ? chance[i] : second.chance(rows[i]);
    }
    return last;
  }

  private static float[] of(Forest forest, float[][] rows) {
    float[] chance = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chance[i] = forest.chance(rows[i]);
    }
    return chance;
  }
}
