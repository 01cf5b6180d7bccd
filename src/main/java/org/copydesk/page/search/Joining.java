package org.copydesk.page.search;

import java.util.Arrays;
import java.util.List;

/** Makes one table of several parts of an index. */
final class Joining {
  private final List<WordTable.Part> parts;
  private final int[] lengths;
  private final long[] keys;

  /** By part: the word that comes next. */
  private final int[] next;

  private final TableWriter out;

  /** The entries of one word, each the upper half of a number, with its weight in the lower. */
  private long[] found = new long[1 << 10];

  private int count;

  Joining(List<WordTable.Part> parts, int entries) {
    this.parts = parts;
    this.lengths = new int[entries];
    this.keys = new long[entries];
    this.next = new int[parts.size()];
    int letters = parts.stream().mapToInt(part -> part.table().letters().length).max().orElse(0);
    int words = parts.stream().mapToInt(part -> part.table().words()).sum();
    int places = parts.stream().mapToInt(part -> part.table().used()).sum();
    // Where the entries of two parts follow each other the step between them is longer.
    this.out = new TableWriter(letters, places + 2 * words);
  }

  WordTable table() {
    for (WordTable.Part part : parts) {
      for (int i = 0; i < part.numbers().length; i++) {
        int number = part.numbers()[i];
        if (number >= 0) {
          lengths[number] = part.table().lengths()[i];
          keys[number] = part.table().keys()[i];
        }
      }
    }
    for (int first = first(); first >= 0; first = first()) {
      WordTable table = parts.get(first).table();
      int start = table.start(next[first]);
      int length = table.ends()[next[first]] - start;
      count = 0;
      for (int i = first; i < parts.size(); i++) {
        if (i == first || isAt(i, table.letters(), start, length)) {
          gather(i);
          next[i]++;
        }
      }
      if (count > 0) {
        write(table.letters(), start, length);
      }
    }
    return out.table(lengths, keys);
  }

  /** The part whose next word comes first of all; -1 when all words were taken. */
  private int first() {
    int first = -1;
    for (int i = 0; i < next.length; i++) {
      if (next[i] < parts.get(i).table().words() && (first < 0 || compare(i, first) < 0)) {
        first = i;
      }
    }
    return first;
  }

  private int compare(int one, int other) {
    WordTable a = parts.get(one).table();
    WordTable b = parts.get(other).table();
    return Arrays.compare(
        a.letters(),
        a.start(next[one]),
        a.ends()[next[one]],
        b.letters(),
        b.start(next[other]),
        b.ends()[next[other]]);
  }

  private boolean isAt(int part, char[] letters, int start, int length) {
    WordTable table = parts.get(part).table();
    if (next[part] == table.words()) {
      return false;
    }
    int from = table.start(next[part]);
    int to = table.ends()[next[part]];
    return to - from == length
        && Arrays.equals(table.letters(), from, to, letters, start, start + length);
  }

  private void gather(int part) {
    int[] numbers = parts.get(part).numbers();
    parts
        .get(part)
        .table()
        .places(
            next[part],
            (entry, weight) -> {
              if (numbers[entry] >= 0) {
                if (count == found.length) {
                  found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = (long) numbers[entry] << 32 | weight;
              }
            });
  }

  private void write(char[] letters, int start, int length) {
    for (int i = 1; i < count; i++) {
      if (found[i] < found[i - 1]) {
        Arrays.sort(found, 0, count);
        break;
      }
    }
    int last = 0;
    for (int i = 0; i < count; i++) {
      int entry = (int) (found[i] >> 32);
      out.place(entry - last, (int) found[i]);
      last = entry;
    }
    out.word(letters, start, length);
  }
}
