package org.copydesk.promotion;

/**
 * Numbers the words that some phrase has, whole words and beginnings of words alike, and finds them
 * letter by letter without cutting strings.
 */
final class WordTable {
  /** The state before the first letter. */
  static final int START = 1;

  private final LongMap steps = new LongMap();
  private final LongMap whole = new LongMap();
  private final LongMap beginnings = new LongMap();
  private int states = START;
  private int words;

  /** The number of a whole word, given to it now if it has none. */
  int whole(String folded) {
    return number(whole, folded);
  }

  /** The number of "any word that begins so", given to it now if it has none. */
  int beginning(String folded) {
    return number(beginnings, folded);
  }

  /** The state after one more letter, 0 when no word goes on so. */
  int step(int state, char letter) {
    return state == 0 ? 0 : steps.get(key(state, letter));
  }

  /** The number of the whole word that ends in this state, 0 for none. */
  int wordAt(int state) {
    return state == 0 ? 0 : whole.get(state);
  }

  /** The number of the beginning that ends in this state, 0 for none. */
  int beginningAt(int state) {
    return state == 0 ? 0 : beginnings.get(state);
  }

  private int number(LongMap ends, String folded) {
    int state = START;
    for (int i = 0; i < folded.length(); i++) {
      int next = step(state, folded.charAt(i));
      if (next == 0) {
        next = ++states;
        steps.put(key(state, folded.charAt(i)), next);
      }
      state = next;
    }
    int number = ends.get(state);
    if (number == 0) {
      number = ++words;
      ends.put(state, number);
    }
    return number;
  }

  private static long key(int state, char letter) {
    return (long) state << 16 | letter;
  }
}
