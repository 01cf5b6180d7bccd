package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;

/** Several lexicons and the learned phrases, made ready for finding. */
final class Phrasebook {
  private final PhraseNet net = new PhraseNet();
  private final List<Lexicon.Entry> entries = new ArrayList<>();
  private final float[] weights;
  private final int firstOwn;

  /** What each entry is, as the tally counts it. */
  private final int[] kinds;

  /**
   * @param learned phrases of one to three words whose presence counts for or against promotion
   */
  Phrasebook(List<Lexicon> lexicons, List<LearnedPhrase> learned) {
    this(lexicons, List.of(), learned);
  }

  /**
   * @param own what a publication adds
   */
  Phrasebook(List<Lexicon> lexicons, List<Lexicon> own, List<LearnedPhrase> learned) {
    lexicons.forEach(this::add);
    firstOwn = entries.size();
    own.forEach(this::add);
    weights = new float[learned.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) learned.get(i).weight();
      net.add(learned.get(i).pattern(), entries.size() + i);
    }
    net.settle();
    kinds = entries.stream().mapToInt(Tally::kind).toArray();
  }

  private void add(Lexicon lexicon) {
    for (Lexicon.Entry entry : lexicon.entries()) {
      net.add(entry.pattern(), entries.size());
      entries.add(entry);
    }
  }

  /** A stretch of a text. */
  record Stretch(int start, int end) {}

  /** What the book's phrases say of a text. */
  Tally read(String text) {
    Words words = net.cut(text);
    Tally tally = new Tally(words);
    net.find(words, (phrase, start, end) -> note(tally, phrase, start, end));
    return tally;
  }

  /** The places in the text that credit an origin or point to it. */
  List<Stretch> credits(String text) {
    Words words = net.cut(text);
    List<Stretch> places = new ArrayList<>();
    net.find(
        words,
        (phrase, start, end) -> {
          if (phrase < entries.size() && end > start && credits(entries.get(phrase))) {
            places.add(
                new Stretch(words.start(start), words.end(Math.min(end, words.count()) - 1)));
          }
        });
    return places;
  }

  private static boolean credits(Lexicon.Entry entry) {
    return entry.sense() == Lexicon.Sense.CUE
        && entry
            .rule()
            .filter(r -> r == PromotionRule.SYNDICATION || r == PromotionRule.ORIGINAL_LINK)
            .isPresent();
  }

  private void note(Tally tally, int phrase, int start, int end) {
    if (phrase >= entries.size()) {
      tally.learned(weights[phrase - entries.size()]);
    } else if (phrase >= firstOwn) {
      tally.noteOwn(kinds[phrase], start, end);
    } else {
      tally.note(kinds[phrase], start, end);
    }
  }
}
