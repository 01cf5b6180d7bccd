package org.copydesk.promotion;

import java.util.Arrays;

/** Notes every {@link Trait} of one passage. */
final class Observation {
  private static final int RULES = PromotionRule.values().length;
  private static final int[] LENGTH_STEPS = {1, 2, 3, 4, 6, 9, 14, 22, 35, 60, 100};

  private final Tally tally;
  private final Shape shape;
  private final int words;
  private final int lengthClass;
  private int[] noted = new int[48];
  private int count;

  private Observation(Tally tally, Shape shape) {
    this.tally = tally;
    this.shape = shape;
    this.words = tally.words().count();
    this.lengthClass = words <= 4 ? 0 : words <= 14 ? 1 : words <= 40 ? 2 : 3;
  }

  /** The numbers of what is observed, see {@link Trait#names}. */
  static int[] of(Passage passage, Tally tally, Shape shape) {
    Observation observation = new Observation(tally, shape);
    observation.lexical();
    observation.visible();
    observation.page(passage);
    return Arrays.copyOf(observation.noted, observation.count);
  }

  private void lexical() {
    int cueRules = 0;
    int topics = 0;
    for (int rule = 0; rule < RULES; rule++) {
      if (tally.cues(rule) > 0) {
        cueRules++;
        note(Trait.CUE, rule * 2 + (tally.cues(rule) > 1 ? 1 : 0));
      }
      if (tally.topics(rule) > 0) {
        topics++;
        note(Trait.TOPIC, rule);
      }
    }
    note(Trait.CUE_RULES, cueRules);
    note(Trait.TOPICS, topics);
    note(Trait.COVERED, covered());
    note(Trait.FIRST_CUE, firstCue());
    int level = cueRules > 0 ? 2 : topics > 0 ? 1 : 0;
    voices(level);
  }

  private void voices(int level) {
    int you = tally.count(Lexicon.Sense.YOU);
    int we = tally.count(Lexicon.Sense.WE);
    int ask = tally.count(Lexicon.Sense.ASK);
    int report = tally.count(Lexicon.Sense.REPORT);
    note(Trait.YOU, you);
    note(Trait.WE, we);
    note(Trait.ASK, ask);
    note(Trait.REPORT, report);
    note(Trait.COMMON, 10 * tally.count(Lexicon.Sense.COMMON) / Math.max(1, words));
    note(Trait.APPEAL, bit(ask, 1) + bit(you, 2) + bit(we, 4) + (level == 2 ? 8 : 0));
    note(Trait.STORY, bit(report, 1) + (shape.quoted() ? 2 : 0) + level * 4);
  }

  private void visible() {
    int cue = tally.firstCue() < Integer.MAX_VALUE ? 1 : 0;
    note(Trait.LENGTH, step(words));
    note(Trait.OPENING, shape.opening());
    note(Trait.ENDING, shape.ending());
    note(Trait.SENTENCES, shape.sentences());
    note(Trait.CAPITALS, capitals());
    note(Trait.ADDRESS, shape.address() ? 1 + cue : 0);
    note(Trait.MONEY, shape.money() ? 1 + cue : 0);
    note(Trait.DIGITS, shape.digits());
    note(Trait.BARS, shape.bars());
  }

  private void page(Passage passage) {
    int length = Math.max(1, passage.text().length());
    double share = Math.max(0, Math.min(1, (double) passage.linked() / length));
    int part = share == 0 ? 0 : share < 0.3 ? 1 : share < 0.8 ? 2 : 3;
    boolean cue = tally.firstCue() < Integer.MAX_VALUE;
    int level = cue ? 2 : tally.count(Lexicon.Sense.TOPIC) > 0 ? 1 : 0;
    note(Trait.LINKED, part * 3 + level);
    note(Trait.KIND, passage.kind().ordinal());
  }

  private int covered() {
    int covered = tally.coveredWords();
    return covered == 0 ? 0 : covered == words ? 5 : 1 + 4 * covered / words;
  }

  private int firstCue() {
    int first = tally.firstCue();
    if (first == Integer.MAX_VALUE) {
      return 0;
    }
    return first == 0 ? 1 : first < 3 ? 2 : first < words / 2 ? 3 : 4;
  }

  private int capitals() {
    if (shape.shouted()) {
      return 3;
    }
    double share = (double) shape.capitals() / Math.max(1, words);
    return share < 0.4 ? 0 : share < 0.7 ? 1 : 2;
  }

  private static int step(int words) {
    int step = 0;
    while (step < LENGTH_STEPS.length && words > LENGTH_STEPS[step]) {
      step++;
    }
    return step;
  }

  private static int bit(int number, int value) {
    return number > 0 ? value : 0;
  }

  private void note(Trait trait, int value) {
    if (count == noted.length) {
      noted = Arrays.copyOf(noted, count * 2);
    }
    noted[count++] = trait.at(value, lengthClass);
  }
}
