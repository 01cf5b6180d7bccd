package org.copydesk.promotion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/**
 * Numbers the words that some phrase has, whole words and beginnings of words alike, and finds them
 * letter by letter without cutting strings.
 */
final class WordTable {
  /** The state before the first letter. */
  static final int START = 1;

  /** Every step, while words are added; then those that share their sign with another. */
  private LongMap steps = new LongMap();

  private long[] keys = new long[1024];
  private int count;
  private boolean settled;

  /** The steps from the start, which every word takes first, without looking them up. */
  private final int[] first = new int[0x700];

  /**
   * For each state {@link #CELLS} numbers: signs of the letters that lead on from it, by their last
   * six bits; where its steps begin, and in the lower half the beginning that ends in it.
   */
  private long[] cells = new long[CELLS * 1024];

  private static final int CELLS = 2;

  /** The steps of all states, in the order of their signs: the letter, and where it leads. */
  private char[] letters = {};

  private int[] targets = {};

  private int[] whole = new int[1024];
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
    if (beginningAt(state) == 0) {
      cells[CELLS * state + 1] |= ++words;
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
    if (state == START && letter < first.length) {
      return first[letter];
    }
    if (!settled) {
      return steps.get(key(state, letter));
    }
    long signs = cells[CELLS * state];
    long sign = 1L << letter;
    if ((signs & sign) == 0) {
      return 0;
    }
    int at = (int) (cells[CELLS * state + 1] >>> 32) + Long.bitCount(signs & sign - 1);
    return letters[at] == letter ? targets[at] : steps.get(key(state, letter));
  }

  /** The number of the whole word that ends in this state, 0 for none. */
  int wordAt(int state) {
    return whole[state];
  }

  /** The number of the beginning that ends in this state, 0 for none. */
  int beginningAt(int state) {
    return (int) cells[CELLS * state + 1];
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
      if (count == keys.length) {
        keys = Arrays.copyOf(keys, count * 2);
      }
      keys[count++] = key(state, letter);
    }
    if (next == whole.length) {
      whole = Arrays.copyOf(whole, next * 2);
      cells = Arrays.copyOf(cells, CELLS * next * 2);
    }
  }

  /** Puts the steps of each state side by side, for finding; no word may be added after it. */
  void settle() {
    letters = new char[count];
    targets = new int[count];
    LongMap crowded = new LongMap();
    long[] ordered =
        Arrays.stream(keys, 0, count)
            .boxed()
            .sorted(
                Comparator.<Long>comparingLong(k -> k >>> 16)
                    .thenComparingLong(k -> k & 63)
                    .thenComparingLong(k -> k))
            .mapToLong(Long::longValue)
            .toArray();
    int at = 0;
    for (long key : ordered) {
      int cell = CELLS * (int) (key >>> 16);
      long sign = 1L << key;
      if ((cells[cell] & sign) != 0) {
        crowded.put(key, steps.get(key));
        continue;
      }
      cells[cell + 1] |= cells[cell] == 0 ? (long) at << 32 : 0;
      cells[cell] |= sign;
      letters[at] = (char) key;
      targets[at++] = steps.get(key);
    }
    steps = crowded;
    keys = new long[0];
    settled = true;
  }

  private static long key(int state, char letter) {
    return (long) state << 16 | letter;
  }
}
