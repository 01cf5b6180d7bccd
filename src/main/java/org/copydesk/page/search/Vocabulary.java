package org.copydesk.page.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The different words of an index, numbered as they are first met. */
final class Vocabulary {
  private final List<String> words = new ArrayList<>();

  /** Open addressing: a word's number and one more, or 0; a power of two of slots. */
  private int[] slots = new int[1 << 12];

  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  /** The number of a word, a new one if it is new. */
  int number(char[] letters, int length) {
    int slot = hash(letters, length) & slots.length - 1;
    while (slots[slot] != 0) {
      if (isSame(words.get(slots[slot] - 1), letters, length)) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    words.add(new String(letters, 0, length));
    slots[slot] = words.size();
    if (words.size() * 2 > slots.length) {
      grow();
    }
    return words.size() - 1;
  }

  /** All numbers, by their words in the order of UTF-16. */
  List<Integer> sorted() {
    Integer[] numbers = new Integer[words.size()];
    Arrays.setAll(numbers, i -> i);
    Arrays.sort(numbers, Comparator.comparing(words::get));
    return List.of(numbers);
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int i = 0; i < words.size(); i++) {
      char[] letters = words.get(i).toCharArray();
      int slot = hash(letters, letters.length) & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
  }

  private static int hash(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + letters[i];
    }
    return hash ^ hash >>> 15;
  }

  private static boolean isSame(String word, char[] letters, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
