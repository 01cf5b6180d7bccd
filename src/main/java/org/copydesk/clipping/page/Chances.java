package org.copydesk.clipping.page;

import java.util.List;
import org.copydesk.clipping.part.Part;
import org.jspecify.annotations.Nullable;

/** Adds to each block's traits what the first judgement said of it and of those around it. */
final class Chances {
  private Chances() {}

  static void add(PageView page, float[][] rows, float[] chance) {
    List<Candidate> blocks = page.worded;
    int n = blocks.size();
    spread(page, chance);
    double total = 0;
    int first = n;
    int last = -1;
    for (int i = 0; i < n; i++) {
      total += chance[i] * blocks.get(i).stats.letters();
      if (chance[i] > 0.5 && blocks.get(i).stats.letters() > 40) {
        first = Math.min(first, i);
        last = i;
      }
    }
    double before = 0;
    int heading = -1;
    for (int i = 0; i < n; i++) {
      float[] row = rows[i];
      Candidate block = blocks.get(i);
      put(row, Trait.CHANCE_HEADING, heading < 0 ? -1 : chance[heading]);
      put(row, Trait.FROM_HEADING, heading < 0 ? -1 : Math.min(60, i - heading));
      heading = block.part instanceof Part.Heading ? i : heading;
      double mine = chance[i] * block.stats.letters();
      put(row, Trait.CHANCE, chance[i]);
      put(row, Trait.CHANCE_BEFORE, at(chance, i - 1));
      put(row, Trait.CHANCE_BEFORE2, at(chance, i - 2));
      put(row, Trait.CHANCE_BEFORE3, at(chance, i - 3));
      put(row, Trait.CHANCE_AFTER, at(chance, i + 1));
      put(row, Trait.CHANCE_AFTER2, at(chance, i + 2));
      put(row, Trait.CHANCE_AFTER3, at(chance, i + 3));
      put(row, Trait.CHANCE_BOX, of(block.region, mine, block.stats.letters()));
      Region outer = block.region.parent;
      put(row, Trait.CHANCE_OUTER, of(outer, mine, block.stats.letters()));
      put(
          row,
          Trait.CHANCE_OUTER2,
          of(outer == null ? null : outer.parent, mine, block.stats.letters()));
      PageView.Kin kin = page.kin.get(block.region.signature);
      put(row, Trait.CHANCE_ALIKE, kin == null ? 0 : share(kin.chance, kin.letters));
      put(row, Trait.CHANCE_FIRST_DISTANCE, Math.max(-60, Math.min(60, i - first)));
      put(row, Trait.CHANCE_LAST_DISTANCE, Math.max(-60, Math.min(60, i - last)));
      put(row, Trait.CHANCE_LETTERS_BEFORE, share(before, total));
      put(row, Trait.CHANCE_LETTERS_AFTER, share(total - before - mine, total));
      put(row, Trait.CHANCE_TOTAL, (float) Math.log1p(total));
      window(blocks, chance, i, row);
      before += mine;
    }
  }

  private static void window(List<Candidate> blocks, float[] chance, int i, float[] row) {
    double sum = 0;
    double letters = 0;
    float maxBefore = 0;
    float maxAfter = 0;
    for (int j = Math.max(0, i - 5); j <= Math.min(chance.length - 1, i + 5); j++) {
      if (j == i) {
        continue;
      }
      sum += chance[j] * blocks.get(j).stats.letters();
      letters += blocks.get(j).stats.letters();
      if (j < i) {
        maxBefore = Math.max(maxBefore, chance[j]);
      } else {
        maxAfter = Math.max(maxAfter, chance[j]);
      }
    }
    put(row, Trait.CHANCE_WINDOW, share(sum, letters));
    put(row, Trait.CHANCE_MAX_BEFORE, maxBefore);
    put(row, Trait.CHANCE_MAX_AFTER, maxAfter);
    int next = i + 1;
    while (next < chance.length
        && next < i + 12
        && (blocks.get(next).part instanceof Part.Heading
            || blocks.get(next).stats.letters() < 40)) {
      next++;
    }
    put(row, Trait.CHANCE_NEXT_PARAGRAPH, at(chance, next));
  }

  private static void spread(PageView page, float[] chance) {
    page.kin.values().forEach(k -> k.chance = 0);
    for (Candidate each : page.worded) {
      for (Region at = each.region; at != null; at = at.parent) {
        at.chance = 0;
        at.chanceLetters = 0;
      }
    }
    for (int i = 0; i < chance.length; i++) {
      Candidate each = page.worded.get(i);
      double mine = chance[i] * each.stats.letters();
      for (Region at = each.region; at != null; at = at.parent) {
        at.chance += mine;
        at.chanceLetters += each.stats.letters();
      }
      PageView.Kin kin = page.kin.get(each.region.signature);
      if (kin != null) {
        kin.chance += mine;
      }
    }
  }

  /** The box's mean chance without the block itself; its own where it is alone. */
  private static float of(@Nullable Region box, double mine, int letters) {
    if (box == null) {
      return 0;
    }
    double rest = box.chanceLetters - letters;
    return rest < 1 ? share(mine, letters) : share(box.chance - mine, rest);
  }

  private static float at(float[] chance, int i) {
    return i < 0 || i >= chance.length ? 0 : chance[i];
  }

  private static float share(double part, double whole) {
    return whole <= 0 ? 0 : (float) (part / whole);
  }

  private static void put(float[] row, Trait trait, float value) {
    row[trait.ordinal()] = value;
  }
}
