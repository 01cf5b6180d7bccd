package org.copydesk.clipping.page;

import org.copydesk.clipping.part.Part;

/**
 * Mends single judgements by what a reader would find odd: a heading lost between two paragraphs of
 * the story, a table lost in its middle, a box of promotion half kept.
 */
final class Smoothing {
  private static final float BOUND = ArticleFinder.BOUND;

  /** A heading in the midst of the story needs only this. */
  private static final float HEADING = 0.05f;

  /**
   * So does a table, of which judges have seen few; a heading beside what it heads needs nothing.
   */
  private static final float TABLE = 0.01f;

  /** In a box named after promotion a block needs this. */
  private static final float IN_OTHER_BOX = 0.8f;

  private static final float NAMED_OTHER = -2.5f;

  private Smoothing() {}

  static void apply(PageView page, float[] chance) {
    for (int i = 0; i < chance.length; i++) {
      if (chance[i] >= BOUND && chance[i] < IN_OTHER_BOX && isInOtherBox(page.worded.get(i))) {
        chance[i] = 0;
      }
    }
    for (int i = 1; i + 1 < chance.length; i++) {
      float needed = needed(page, i);
      if (chance[i] >= needed && chance[i] < BOUND && isBetween(page, chance, i)) {
        chance[i] = BOUND;
      }
    }
    for (int i = 1; i < chance.length; i++) {
      boolean figures = page.worded.get(i).part instanceof Part.Table table && isWide(table);
      if (figures && chance[i] < BOUND && chance[i] >= TABLE && follows(page, chance, i)) {
        chance[i] = BOUND;
      }
    }
  }

  /** A table of figures, rather than two columns of links or labels. */
  private static boolean isWide(Part.Table table) {
    return table.rows().size() > 2 && table.rows().stream().anyMatch(row -> row.size() > 2);
  }

  /** Whether a table stands right below a paragraph or heading of the story, in the same box. */
  private static boolean follows(PageView page, float[] chance, int i) {
    Candidate before = page.worded.get(i - 1);
    return chance[i - 1] >= BOUND
        && before.region.parent == page.worded.get(i).region
        && page.worded.get(i).linkShare() < 0.5;
  }

  private static float needed(PageView page, int i) {
    Candidate block = page.worded.get(i);
    if (block.part instanceof Part.Heading) {
      Candidate next = page.worded.get(i + 1);
      boolean heads = block.region.parent == next.region.parent && next.isParagraph();
      return heads && block.linkShare() < 0.5 ? 0 : HEADING;
    }
    return block.part instanceof Part.Table ? TABLE : BOUND;
  }

  /** Whether this box or the one around it is named after what stands around articles. */
  private static boolean isInOtherBox(Candidate block) {
    Region box = block.region;
    for (int up = 0; up < 2 && box != null; up++, box = box.parent) {
      if (box.cue.bad() <= NAMED_OTHER && box.cue.good() < 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether the block after it and one shortly before are kept, in the same box or beside it. */
  private static boolean isBetween(PageView page, float[] chance, int i) {
    boolean before = false;
    for (int j = Math.max(0, i - 3); j < i; j++) {
      before |= chance[j] >= BOUND && isNear(page.worded.get(j), page.worded.get(i));
    }
    return before && chance[i + 1] >= BOUND && isNear(page.worded.get(i + 1), page.worded.get(i));
  }

  /** Whether two blocks stand in one box, or in boxes that stand in one. */
  private static boolean isNear(Candidate a, Candidate b) {
    Region parent = b.region.parent;
    return a.region == b.region
        || parent != null
            && (parent.holds(a.region) || parent.parent != null && parent.parent.holds(a.region));
  }
}
