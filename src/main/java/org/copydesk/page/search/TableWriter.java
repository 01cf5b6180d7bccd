package org.copydesk.page.search;

import java.util.Arrays;

/** Writes a table of words, which are to come in their order, each after its places. */
final class TableWriter {
  private char[] letters = new char[1 << 12];
  private int lettersUsed;
  private int[] ends = new int[1 << 10];
  private byte[] places = new byte[1 << 14];
  private int placesUsed;
  private int[] placed = new int[1 << 10];
  private int words;

  /** The next place of the word that is to come. */
  void place(int step, int weight) {
    if (placesUsed + 10 > places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    number(step);
    number(weight);
  }

  /** The places of the word that is to come, as they were written elsewhere. */
  void places(byte[] bytes, int count) {
    while (placesUsed + count > places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    System.arraycopy(bytes, 0, places, placesUsed, count);
    placesUsed += count;
  }

  void word(char[] text, int start, int length) {
    while (lettersUsed + length > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    if (words == ends.length) {
      ends = Arrays.copyOf(ends, words * 2);
      placed = Arrays.copyOf(placed, words * 2);
    }
    System.arraycopy(text, start, letters, lettersUsed, length);
    lettersUsed += length;
    ends[words] = lettersUsed;
    placed[words++] = placesUsed;
  }

  WordTable table(int[] lengths, long[] keys) {
    return new WordTable(
        Arrays.copyOf(letters, lettersUsed),
        Arrays.copyOf(ends, words),
        Arrays.copyOf(places, placesUsed),
        Arrays.copyOf(placed, words),
        lengths,
        keys);
  }

  private void number(int value) {
    int rest = value;
    for (; rest > 0x7f; rest >>>= 7) {
      places[placesUsed++] = (byte) (rest | 0x80);
    }
    places[placesUsed++] = (byte) rest;
  }
}
