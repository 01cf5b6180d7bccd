package org.copydesk.page.search;

import java.util.Arrays;

/** Different words, numbered as they are first met. */
final class Vocabulary {
  /** All words, one after the other, and where each ends. */
  private char[] letters = new char[1 << 14];

  private int[] ends = new int[1 << 11];
  private int[] hashes = new int[1 << 11];
  private int size;

  /** Open addressing: a word's number and one more, or 0; a power of two of slots. */
  private int[] slots = new int[1 << 12];

  int size() {
    return size;
  }

  char[] letters() {
    return letters;
  }

  int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  int length(int number) {
    return ends[number] - start(number);
  }

  /** The number of a word, a new one if it is new. */
  int number(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    int slot = slot(hash);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && isSame(number, word, length)) {
        return number;
      }
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = size + 1;
    add(word, length, hash);
    return size - 1;
  }

  /** All numbers, by their words in the order of UTF-16. */
  int[] sorted() {
    Integer[] numbers = new Integer[size];
    Arrays.setAll(numbers, i -> i);
    Arrays.sort(
        numbers, (a, b) -> Arrays.compare(letters, start(a), ends[a], letters, start(b), ends[b]));
    return Arrays.stream(numbers).mapToInt(number -> number).toArray();
  }

  private void add(char[] word, int length, int hash) {
    int start = start(size);
    if (start + length > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(start + length, letters.length * 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    System.arraycopy(word, 0, letters, start, length);
    hashes[size] = hash;
    ends[size++] = start + length;
    if (size * 2 > slots.length) {
      grow();
    }
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int i = 0; i < size; i++) {
      int slot = slot(hashes[i]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  private boolean isSame(int number, char[] word, int length) {
    int start = start(number);
    if (ends[number] - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[start + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
