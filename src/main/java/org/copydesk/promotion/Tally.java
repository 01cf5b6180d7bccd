package org.copydesk.promotion;

import java.util.Arrays;

/** What a book's phrases say of one passage, counted. */
final class Tally {
  private static final int RULES = PromotionRule.values().length;
  private static final int TOPIC = Lexicon.Sense.TOPIC.ordinal();
  private static final int CUE = Lexicon.Sense.CUE.ordinal();

  private final Words words;
  private final int[] cues = new int[RULES];
  private final int[] cueWords = new int[RULES];
  private final int[] lastCue = new int[RULES];
  private final int[] topics = new int[RULES];
  private final int[] senses = new int[Lexicon.Sense.values().length];
  private final boolean[] covered;
  private int firstCue = Integer.MAX_VALUE;
  private double learned;
  private boolean own;

  Tally(Words words) {
    this.words = words;
    this.covered = new boolean[words.count()];
    Arrays.fill(lastCue, -1);
  }

  /** An entry's sense and rule in one number. */
  static int kind(Lexicon.Entry entry) {
    int rule = entry.rule().isPresent() ? entry.rule().get().ordinal() : 0;
    return entry.sense().ordinal() * RULES + rule;
  }

  /**
   * Notes a phrase.
   *
   * @param kind as {@link #kind} has it
   */
  void note(int kind, int start, int end) {
    int sense = kind / RULES;
    int rule = kind % RULES;
    senses[sense]++;
    if (sense == TOPIC) {
      topics[rule]++;
    } else if (sense == CUE) {
      cue(rule, start, Math.min(end, covered.length));
    }
  }

  /** Notes a phrase of the publication's own. */
  void noteOwn(int kind, int start, int end) {
    note(kind, start, end);
    own |= kind / RULES == CUE;
  }

  void learned(double weight) {
    learned += weight;
  }

  private void cue(int rule, int start, int end) {
    if (lastCue[rule] != start) {
      cues[rule]++;
      lastCue[rule] = start;
    }
    cueWords[rule] = Math.max(cueWords[rule], end - start);
    firstCue = Math.min(firstCue, start);
    Arrays.fill(covered, start, end, true);
  }

  /** Whether a cue of the publication's own is in the passage. */
  boolean own() {
    return own;
  }

  Words words() {
    return words;
  }

  /** How many words have a cue of that rule begin with them. */
  int cues(int rule) {
    return cues[rule];
  }

  /** How many words the longest cue of that rule has. */
  int cueWords(int rule) {
    return cueWords[rule];
  }

  int topics(int rule) {
    return topics[rule];
  }

  int count(Lexicon.Sense sense) {
    return senses[sense.ordinal()];
  }

  /** The number of the first word of the first cue; the greatest integer when there is none. */
  int firstCue() {
    return firstCue;
  }

  /** Whether the word at that place is part of a cue. */
  boolean isCovered(int word) {
    return covered[word];
  }

  /** How many words are part of cues. */
  int coveredWords() {
    int count = 0;
    for (boolean one : covered) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /** The sum of the weights of the learned phrases. */
  double learned() {
    return learned;
  }

  /** How strongly the words speak for one rule rather than another. */
  double strength(int rule) {
    return 2 * cues[rule] + 0.7 * cueWords[rule] + 0.4 * Math.min(3, topics[rule]);
  }
}
