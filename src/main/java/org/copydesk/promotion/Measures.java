package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures one passage for the {@link Trees} that tell promotion from story. */
final class Measures {
  private static final PromotionRule[] RULES = PromotionRule.values();
  private static final List<String> NAMES = names();

  private Measures() {}

  /** The names of the measures, in their order. */
  static List<String> list() {
    return NAMES;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    names.addAll(List.of("weights", "phrases", "words", "letters", "cues", "cue-rules", "topics"));
    names.addAll(List.of("covered", "first-cue", "first-cue-place", "longest-cue"));
    names.addAll(List.of("you", "we", "ask", "report", "common", "opening", "ending", "quoted"));
    names.addAll(List.of("sentences", "capitals", "shouted", "digits", "digit-share", "bars"));
    names.addAll(List.of("address", "money", "linked", "kind"));
    for (PromotionRule rule : RULES) {
      String name = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
      names.add(name);
      names.add(name + "-topics");
    }
    return List.copyOf(names);
  }

  /**
   * Measures a passage.
   *
   * @param weighed the sum of all learned weights
   * @param phrases the words' part of it
   */
  static float[] of(Passage passage, Tally tally, Shape shape, double weighed, double phrases) {
    float[] all = new float[NAMES.size()];
    float words = Math.max(1, tally.words().count());
    int at = lexical(tally, words, all);
    at = voices(tally, words, all, at);
    at = visible(shape, words, all, at);
    int length = Math.max(1, passage.text().length());
    all[at++] = Math.min(1, passage.linked() / (float) length);
    all[at++] = passage.kind().ordinal();
    all[0] = (float) weighed;
    all[1] = (float) phrases;
    all[3] = length / words;
    for (int rule = 0; rule < RULES.length; rule++) {
      all[at++] = tally.cues(rule) == 0 ? 0 : tally.cues(rule) + tally.cueWords(rule) / 100f;
      all[at++] = tally.topics(rule);
    }
    return all;
  }

  private static int lexical(Tally tally, float words, float[] all) {
    int cues = 0;
    int cueRules = 0;
    int topics = 0;
    int longest = 0;
    for (int rule = 0; rule < RULES.length; rule++) {
      cues += tally.cues(rule);
      cueRules += tally.cues(rule) > 0 ? 1 : 0;
      topics += tally.topics(rule);
      longest = Math.max(longest, tally.cueWords(rule));
    }
    boolean none = tally.firstCue() == Integer.MAX_VALUE;
    int at = 2;
    all[at++] = words;
    at++;
    all[at++] = cues;
    all[at++] = cueRules;
    all[at++] = topics;
    all[at++] = tally.coveredWords() / words;
    all[at++] = none ? -1 : tally.firstCue();
    all[at++] = none ? -1 : tally.firstCue() / words;
    all[at++] = longest;
    return at;
  }

  private static int voices(Tally tally, float words, float[] all, int from) {
    int at = from;
    all[at++] = tally.count(Lexicon.Sense.YOU);
    all[at++] = tally.count(Lexicon.Sense.WE);
    all[at++] = tally.count(Lexicon.Sense.ASK);
    all[at++] = tally.count(Lexicon.Sense.REPORT);
    all[at++] = tally.count(Lexicon.Sense.COMMON) / words;
    return at;
  }

  private static int visible(Shape shape, float words, float[] all, int from) {
    int at = from;
    all[at++] = shape.opening();
    all[at++] = shape.ending();
    all[at++] = shape.quoted() ? 1 : 0;
    all[at++] = shape.sentences();
    all[at++] = shape.capitals() / words;
    all[at++] = shape.shouted() ? 1 : 0;
    all[at++] = shape.digits();
    all[at++] = shape.digits() / words;
    all[at++] = shape.bars();
    all[at++] = shape.address() ? 1 : 0;
    all[at++] = shape.money() ? 1 : 0;
    return at;
  }
}
