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

  private final LongMap steps = new LongMap();

  /** The steps from the start, which every word takes first, without looking them up. */
  private final int[] first = new int[0x700];

  /**
   * Signs of the letters that lead on from each state: most that do not are told without a look.
   */
  private long[] onward = new long[1024];

  private int[] whole = new int[1024];
  private int[] beginnings = new int[1024];
  private final BitSet areBeginnings = new BitSet();
  private int states = START;
  private int words;

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
    if (beginnings[state] == 0) {
      beginnings[state] = ++words;
      areBeginnings.set(words);
    }
    return beginnings[state];
  }

  /** Whether the number is one of "any word that begins so". */
  boolean isBeginning(int number) {
    return areBeginnings.get(number);
  }

  /** The state after one more letter, 0 when no word goes on so. */
  int step(int state, char letter) {
    if (state == START && letter < first.length) {
      return first[letter];
    }
    return (onward[state] >>> letter & 1) == 0 ? 0 : steps.get(key(state, letter));
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
    if (state == START && letter < first.length) {
      first[letter] = next;
    } else {
      steps.put(key(state, letter), next);
      onward[state] |= 1L << letter;
    }
    if (next == whole.length) {
      whole = Arrays.copyOf(whole, next * 2);
      beginnings = Arrays.copyOf(beginnings, next * 2);
      onward = Arrays.copyOf(onward, next * 2);
    }
  }

  private static long key(int state, char letter) {
    return (long) state << 16 | letter;
  }
}
