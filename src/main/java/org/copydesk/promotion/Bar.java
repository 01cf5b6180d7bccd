package org.copydesk.promotion;

import java.util.List;
import java.util.Optional;

/** How sure one must be that a passage is promotion before it is left out. */
enum Bar {
  /** Of a foreign page: the likelier of the two. */
  FOREIGN {
    @Override
    boolean cuts(Impression impression, double score) {
      return score > 0;
    }

    @Override
    boolean asksForRule() {
      return false;
    }

    @Override
    void keepHeadings(List<Passage> passages, List<Optional<PromotionRule>> rules) {}
  },

  /**
   * Of what an editor is about to publish. There a short "Next" is a heading and "topics" a word in
   * a table, however much they look like a page's trimmings by themselves.
   */
  MANUSCRIPT {
    @Override
    boolean cuts(Impression impression, double score) {
      return score > SURE && impression.rule().isPresent();
    }

    @Override
    boolean asksForRule() {
      return true;
    }

    @Override
    void keepHeadings(List<Passage> passages, List<Optional<PromotionRule>> rules) {
      for (int i = passages.size() - 1; i >= 0; i--) {
        boolean alone = i + 1 == passages.size() || rules.get(i + 1).isEmpty();
        if (passages.get(i).kind() == Passage.Kind.HEADING && alone) {
          rules.set(i, Optional.empty());
        }
      }
    }
  };

  /** Odds of about three to one. */
  private static final double SURE = 1;

  /**
   * @param score the logarithm of the odds that the passage is promotion
   */
  abstract boolean cuts(Impression impression, double score);

  /** Whether nothing is cut but what stands out of a table and has words that name a rule. */
  abstract boolean asksForRule();

  /** Takes back the verdict on headings that nothing left out follows. */
  abstract void keepHeadings(List<Passage> passages, List<Optional<PromotionRule>> rules);
}
