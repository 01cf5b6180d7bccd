package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.markdown.Block;
import org.copydesk.markdown.BlockJudge;
import org.copydesk.promotion.Passage;
import org.copydesk.promotion.Promotion;
import org.copydesk.promotion.PromotionClassifier;

/** Has promotion left out of one text, and keeps what was left out and why. */
final class PromotionJudge implements BlockJudge {
  private final String lang;
  private final PromotionClassifier promotion;

  /**
   * Fewer letters than this are a label, not a plea; about three words, or one sentence in Chinese.
   */
  private static final int LEAST_LETTERS = 10;

  private final List<Cut> cuts = new ArrayList<>();

  PromotionJudge(String lang, PromotionClassifier promotion) {
    this.promotion = promotion;
    this.lang = lang;
  }

  @Override
  public Set<Integer> cut(List<Block> blocks) {
    cuts.clear();
    Set<Integer> indexes = new HashSet<>();
    List<Passage> passages = blocks.stream().map(PromotionJudge::passage).toList();
    List<Promotion> found = promotion.judgeManuscript(passages, lang);
    Set<Integer> text = new HashSet<>();
    found.stream().map(Promotion::index).filter(i -> speaks(blocks.get(i))).forEach(text::add);
    for (Promotion promotion : found) {
      Block block = blocks.get(promotion.index());
      if (!speaks(block)
          && !text.contains(promotion.index() + 1)
          && !text.contains(promotion.index() - 1)) {
        continue;
      }
      cuts.add(new Cut(block, promotion.rule(), promotion.reason()));
      indexes.add(block.index());
    }
    return indexes;
  }

  /**
   * Whether a block can be promotion by itself. A heading, a table cell, a rule or a few words in a
   * list ("Home", "first") go only along with a plea beside them: alone they may be anything.
   */
  private static boolean speaks(Block block) {
    boolean running =
        block.kind() == Block.Kind.PARAGRAPH
            || block.kind() == Block.Kind.ITEM
            || block.kind() == Block.Kind.OTHER;
    return running
        && block.text().codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS;
  }

  /** In reading order. */
  List<Cut> cuts() {
    return List.copyOf(cuts);
  }

  private static Passage passage(Block block) {
    Passage.Kind kind =
        switch (block.kind()) {
          case HEADING -> Passage.Kind.HEADING;
          case PARAGRAPH -> Passage.Kind.PARAGRAPH;
          case ITEM -> Passage.Kind.ITEM;
          case CELL -> Passage.Kind.CELL;
          case RULE -> Passage.Kind.RULE;
          case OTHER -> Passage.Kind.OTHER;
        };
    return new Passage(block.text(), block.linked(), kind, block.attributed());
  }
}
