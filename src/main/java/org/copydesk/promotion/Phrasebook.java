package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;

/** Several lexicons made ready for finding: one walk over the words finds every phrase. */
final class Phrasebook {
  private static final int ROOT = 1;

  private final WordTable words = new WordTable();
  private final LongMap steps = new LongMap();
  private final LongMap ends = new LongMap();
  private final List<List<Lexicon.Entry>> entriesAt = new ArrayList<>();
  private final int startSign;
  private final int endSign;
  private final int anyWord;
  private int states = ROOT;

  Phrasebook(List<Lexicon> lexicons) {
    startSign = words.whole(PhrasePattern.START);
    endSign = words.whole(PhrasePattern.END);
    anyWord = words.whole(PhrasePattern.ONE);
    entriesAt.add(List.of());
    for (Lexicon lexicon : lexicons) {
      for (Lexicon.Entry entry : lexicon.entries()) {
        add(entry);
      }
    }
  }

  /** A phrase found: words {@code start} to {@code end}, exclusive. */
  record Find(Lexicon.Entry entry, int start, int end) {}

  /** A stretch of a text. */
  record Stretch(int start, int end) {}

  /** The places in the text that credit an origin or point to it. */
  List<Stretch> credits(String text) {
    Words in = cut(text);
    List<Stretch> places = new ArrayList<>();
    for (Find find : find(in)) {
      boolean cue = find.entry().sense() == Lexicon.Sense.CUE && find.end() > find.start();
      PromotionRule rule = find.entry().rule().orElse(PromotionRule.SEPARATOR);
      if (cue && (rule == PromotionRule.SYNDICATION || rule == PromotionRule.ORIGINAL_LINK)) {
        places.add(new Stretch(in.start(find.start()), in.end(find.end() - 1)));
      }
    }
    return places;
  }

  /** The passage's words, numbered for this book. */
  Words cut(String text) {
    return Words.of(text, words);
  }

  /** Every phrase in the words, in the order of their first word. */
  List<Find> find(Words in) {
    List<Find> found = new ArrayList<>();
    walk(in, 0, next(ROOT, startSign), 0, found);
    for (int start = 0; start < in.count(); start++) {
      walk(in, start, ROOT, start, found);
    }
    return found;
  }

  /** Follows every way on from a state; ways are few, as phrases share their first words only. */
  private void walk(Words in, int at, int state, int start, List<Find> found) {
    if (state == 0) {
      return;
    }
    collect(state, start, at, found);
    if (at == in.count()) {
      collect(next(state, endSign), start, at, found);
      return;
    }
    if (in.whole(at) != 0) {
      walk(in, at + 1, next(state, in.whole(at)), start, found);
    }
    for (int beginning : in.beginnings(at)) {
      walk(in, at + 1, next(state, beginning), start, found);
    }
    if (state != ROOT) {
      walk(in, at + 1, next(state, anyWord), start, found);
    }
  }

  private void collect(int state, int start, int end, List<Find> found) {
    int list = state == 0 ? 0 : ends.get(state);
    if (list != 0) {
      for (Lexicon.Entry entry : entriesAt.get(list)) {
        found.add(new Find(entry, start, end));
      }
    }
  }

  private int next(int state, int word) {
    return state == 0 ? 0 : steps.get(key(state, word));
  }

  private void add(Lexicon.Entry entry) {
    int state = ROOT;
    for (String word : entry.words()) {
      int number =
          word.endsWith("*")
              ? words.beginning(word.substring(0, word.length() - 1))
              : words.whole(word);
      int next = next(state, number);
      if (next == 0) {
        next = ++states;
        steps.put(key(state, number), next);
      }
      state = next;
    }
    int list = ends.get(state);
    if (list == 0) {
      list = entriesAt.size();
      entriesAt.add(new ArrayList<>());
      ends.put(state, list);
    }
    entriesAt.get(list).add(entry);
  }

  private static long key(int state, int word) {
    return (long) state << 32 | word;
  }
}
