package org.copydesk.promotion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of each line stands on other lines too: teasers and copies made for machines repeat the
 * article.
 */
final class Echoes {
  /** Two lines share a passage when so many letters are the same. */
  private static final int LETTERS = 20;

  private static final int MOST = 200;

  private final long[][] marks;
  private final Map<Long, Integer> first = new HashMap<>();
  private final Map<Long, Integer> last = new HashMap<>();

  Echoes(List<PastedLine> lines) {
    marks = new long[lines.size()][];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = marks(lines.get(i));
      for (long mark : marks[i]) {
        first.putIfAbsent(mark, i);
        last.put(mark, i);
      }
    }
  }

  /** Which share of the line stands on earlier lines. */
  float before(int at) {
    int count = 0;
    for (long mark : marks[at]) {
      count += first.getOrDefault(mark, at) < at ? 1 : 0;
    }
    return count / (float) Math.max(1, marks[at].length);
  }

  /** Which share of the line stands on later lines. */
  float after(int at) {
    int count = 0;
    for (long mark : marks[at]) {
      count += last.getOrDefault(mark, at) > at ? 1 : 0;
    }
    return count / (float) Math.max(1, marks[at].length);
  }

  /** A number for the letters that follow each word's beginning. */
  private static long[] marks(PastedLine line) {
    Words words = line.tally().words();
    long[] marks = new long[Math.min(MOST, words.count())];
    int count = 0;
    for (int i = 0; i < marks.length; i++) {
      long mark = mark(line.text(), words.start(i));
      if (mark != 0) {
        marks[count++] = mark;
      }
    }
    return Arrays.copyOf(marks, count);
  }

  private static long mark(String text, int from) {
    long mark = 7;
    int letters = 0;
    int weight = 0;
    for (int at = from; at < text.length() && weight < LETTERS; at++) {
      char c = Letters.fold(text.charAt(at));
      if (Letters.inWord(c)) {
        mark = mark * 1_000_003 + c;
        letters++;
        weight += Letters.standsAlone(c) ? 3 : 1;
      }
    }
    return weight < LETTERS || letters == 0 ? 0 : mark;
  }
}
