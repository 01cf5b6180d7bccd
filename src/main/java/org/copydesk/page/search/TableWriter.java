package org.copydesk.page.search;

import java.util.Arrays;

/** Writes a table of words, which are to come in their order, each after its places. */
final class TableWriter {
  private char[] letters;
  private int lettersUsed;
  private int[] ends = new int[1 << 10];
  private byte[] places;
  private int placesUsed;
  private int[] placed = new int[1 << 10];
  private int words;

  /**
   * Room for so much; there may come more.
   *
   * @param letters of all words
   * @param places bytes of all places
   */
  TableWriter(int letters, int places) {
    this.letters = new char[Math.max(1 << 12, letters)];
    this.places = new byte[Math.max(1 << 14, places)];
  }

  /** The next place of the word that is to come. */
  void place(int step, int weight) {
    if (placesUsed + 10 > places.length) {
      grow();
    }
    number(step);
    number(weight);
  }

  /** The places of the word that is to come, as they were written elsewhere. */
  void places(byte[] bytes, int count) {
    while (placesUsed + count > places.length) {
      grow();
    }
    System.arraycopy(bytes, 0, places, placesUsed, count);
    placesUsed += count;
  }

  private void grow() {
    places = Arrays.copyOf(places, places.length + places.length / 4);
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
        places,
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
