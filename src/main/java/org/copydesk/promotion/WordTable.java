package org.copydesk.promotion;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Numbers the words that some phrase has, whole words and beginnings of words alike, and finds them
 * letter by letter without cutting strings.
 */
final class WordTable {
  /** The state before the first letter. */
  static final int START = 1;

  private final Steps steps = new Steps();

  private static final int[] NO_STEPS = new int[256];

  /**
   * The steps from the start, which every word takes first, and which each Chinese word is: by the
   * letter's upper and lower half, without looking them up.
   */
  private final int[][] first = new int[256][];

  private int[] beginnings = new int[1024];
  private int[] whole = new int[1024];
  private final BitSet areBeginnings = new BitSet();
  private int states = START;
  private int words;

  WordTable() {
    Arrays.fill(first, NO_STEPS);
  }

  /** The number of a whole word, given to it now if it has none. */
  int whole(String folded) {
    int state = state(folded);
    if (whole[state] == 0) {
      whole[state] = ++words;
    }
    return whole[state];
  }

  /** The number of "any word that begins so", given to it now if it has none. */
  int beginning(String folded) {
    int state = state(folded);
    if (beginningAt(state) == 0) {
      beginnings[state] = ++words;
      areBeginnings.set(words);
    }
    return beginningAt(state);
  }

  /** Whether the number is one of "any word that begins so". */
  boolean isBeginning(int number) {
    return areBeginnings.get(number);
  }

  /** The state after one more letter, 0 when no word goes on so. */
  int step(int state, char letter) {
    if (state == START) {
      return first[letter >> 8][letter & 255];
    }
    return steps.get(state, letter);
  }

  /** The number of the whole word that ends in this state, 0 for none. */
  int wordAt(int state) {
    return whole[state];
  }

  /** The number of the beginning that ends in this state, 0 for none. */
  int beginningAt(int state) {
    return beginnings[state];
  }

  /** The state after all letters, made where there is none. */
  private int state(String folded) {
    int state = START;
    for (int i = 0; i < folded.length(); i++) {
      int next = step(state, folded.charAt(i));
      if (next == 0) {
        next = ++states;
        lead(state, folded.charAt(i), next);
      }
      state = next;
    }
    return state;
  }

  private void lead(int state, char letter, int next) {
    if (state == START) {
      if (first[letter >> 8] == NO_STEPS) {
        first[letter >> 8] = new int[256];
      }
      first[letter >> 8][letter & 255] = next;
    } else {
      steps.put(state, letter, next);
    }
    if (next == whole.length) {
      whole = Arrays.copyOf(whole, next * 2);
      beginnings = Arrays.copyOf(beginnings, next * 2);
    }
  }

  /** Makes ready for finding; no word may be added after it. */
  void settle() {
    steps.settle();
  }
}
