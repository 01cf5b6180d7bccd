package org.copydesk.promotion;

import java.util.Optional;

/**
 * What a passage looks like by itself.
 *
 * @param score the logarithm of the odds that it is promotion
 * @param rule which kind it would be, where its words tell
 */
record Impression(double score, Optional<PromotionRule> rule) {
  /** Of what has no words, or need not be weighed. */
  static final Impression NONE = new Impression(0, Optional.empty());

  /** What a publication's own phrase adds: enough for a notice, too little for a long report. */
  private static final double OWN = 4;

  private static final Impression STORY = new Impression(-8, Optional.empty());

  static Impression of(Passage passage, Phrasebook book, Learned learned) {
    if (Separators.isSeparator(passage)) {
      return NONE;
    }
    Tally tally = book.read(passage.text());
    int words = tally.words().count();
    if (words == 0) {
      return NONE;
    }
    if (words == Words.MOST) {
      return STORY;
    }
    if (tally.count(Lexicon.Sense.KEEP) > 0 || Quotations.holdAllCues(passage.text(), tally)) {
      return STORY;
    }
    double score = learned.score(passage, tally);
    return new Impression(tally.own() ? score + OWN : score, rule(tally));
  }

  private static Optional<PromotionRule> rule(Tally tally) {
    PromotionRule best = PromotionRule.ACCOUNT;
    double most = 0;
    for (PromotionRule rule : PromotionRule.values()) {
      if (tally.strength(rule.ordinal()) > most) {
        best = rule;
        most = tally.strength(rule.ordinal());
      }
    }
    return most > 0 ? Optional.of(best) : Optional.empty();
  }
}
