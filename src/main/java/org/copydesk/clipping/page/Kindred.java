package org.copydesk.clipping.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps a doubted paragraph whose likes are mostly kept: same tag and classes, in a box of the same
 * tag and classes. So a story is found whole that its page has cut in two, as around an advert or a
 * wall.
 */
final class Kindred {
  private static final float BOUND = ArticleFinder.BOUND;

  /** Below this its own words and place speak too much against it. */
  private static final float DOUBTED = 0.1f;

  /** Fewer paragraphs of a kind tell nothing. */
  private static final int FEWEST = 5;

  private static final double LINKED = 0.3;

  /** What is kept of paragraphs of one kind, and what is not. */
  private static final class Kind {
    private int paragraphs;
    private int kept;
    private int others;

    void take(Candidate block, float chance) {
      paragraphs++;
      kept += chance >= BOUND ? block.stats.letters() : 0;
      others += chance >= BOUND ? 0 : block.stats.letters();
    }

    boolean isStory() {
      return paragraphs >= FEWEST && kept >= others;
    }
  }

  private Kindred() {}

  static void keep(PageView page, float[] chance) {
    Map<Integer, Kind> kinds = new HashMap<>();
    for (int i = 0; i < chance.length; i++) {
      Candidate block = page.worded.get(i);
      if (isOfAKind(block)) {
        kinds.computeIfAbsent(block.region.signature, s -> new Kind()).take(block, chance[i]);
      }
    }
    for (int i = 0; i < chance.length; i++) {
      Candidate block = page.worded.get(i);
      if (chance[i] < BOUND && chance[i] >= DOUBTED && isOfAKind(block) && reads(block)) {
        Kind kind = kinds.getOrDefault(block.region.signature, new Kind());
        chance[i] = kind.isStory() ? BOUND : chance[i];
      }
    }
  }

  /** Boxes without any class are alike on all sides of a page. */
  private static boolean isOfAKind(Candidate block) {
    Region box = block.region;
    return block.isParagraph()
        && (!box.element.className().isEmpty()
            || box.parent != null && !box.parent.element.className().isEmpty());
  }

  private static boolean reads(Candidate block) {
    return block.stats.closed() && block.linkShare() < LINKED;
  }
}
