package org.copydesk.promotion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a passage looks like by itself.
 *
 * @param score above 0 for promotion
 * @param rule which kind it would be
 */
record Impression(double score, Optional<PromotionRule> rule) {
  private static final Impression NOTHING = new Impression(-4, Optional.empty());

  static Impression of(Passage passage, Phrasebook book) {
    if (Separators.isSeparator(passage)) {
      return new Impression(0, Optional.empty());
    }
    Words words = book.cut(passage.text());
    if (words.count() == 0 || words.count() == Words.MOST) {
      return NOTHING;
    }
    return weigh(words, book.find(words));
  }

  private static Impression weigh(Words words, List<Phrasebook.Find> finds) {
    double[] byRule = new double[PromotionRule.values().length];
    double score = 0;
    boolean[] covered = new boolean[words.count()];
    for (Phrasebook.Find find : finds) {
      int rule = find.entry().rule().map(PromotionRule::ordinal).orElse(0);
      switch (find.entry().sense()) {
        case CUE -> {
          byRule[rule] += 2 + 0.5 * (find.end() - find.start());
          Arrays.fill(covered, find.start(), find.end(), true);
        }
        case TOPIC -> byRule[rule] += 0.5;
        case YOU, WE -> score += 0.3;
        case ASK -> score += 0.4;
        case REPORT -> score -= 1;
        case COMMON -> {}
      }
    }
    double cues = Math.min(8, Arrays.stream(byRule).sum());
    score = Math.min(2, score) + cues + 4 * share(covered) - 3.2 - words.count() * 0.05;
    return new Impression(score, best(byRule));
  }

  private static double share(boolean[] covered) {
    int count = 0;
    for (boolean one : covered) {
      count += one ? 1 : 0;
    }
    return (double) count / covered.length;
  }

  private static Optional<PromotionRule> best(double[] byRule) {
    int best = 0;
    for (int i = 1; i < byRule.length; i++) {
      best = byRule[i] > byRule[best] ? i : best;
    }
    return byRule[best] > 0 ? Optional.of(PromotionRule.values()[best]) : Optional.empty();
  }
}
