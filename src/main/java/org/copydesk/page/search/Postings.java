package org.copydesk.page.search;

import java.util.Arrays;
import java.util.List;

/**
 * Which word occurs in which entry, and how much it weighs there. Kept as bytes, about three for a
 * word in an entry, since a large archive has some ten million of these.
 */
final class Postings {
  /** Okapi BM25's usual constants: how fast repetition stops to count, how much length does. */
  private static final double SATURATION = 1.2;

  private static final double LENGTH = 0.75;
  private static final int LEVELS = 9;
  private static final byte[] NONE = {};

  private final Vocabulary vocabulary = new Vocabulary();
  private final SearchWords reader = new SearchWords(this::count);
  private final int[] lengths;

  /** By word: the step from the entry before and the weight, as varints; how far that is filled. */
  private byte[][] places = new byte[1 << 12][];

  private int[] filled = new int[1 << 12];
  private int[] last = new int[1 << 12];

  /**
   * The entry that is being read: by word, twice its weight, and one more where it stands in a
   * title; and the words that have any.
   */
  private int[] weights = new int[1 << 12];

  private int[] met = new int[1 << 8];
  private int different;
  private int weight;
  private int inTitle;
  private int entries;

  /**
   * @param entries how many will be added
   */
  Postings(int entries) {
    this.lengths = new int[entries];
  }

  /** Adds the next entry. */
  void add(List<SearchEntry.Text> texts) {
    for (SearchEntry.Text text : texts) {
      weight = text.weight();
      inTitle = text.isTitle() ? 1 : 0;
      reader.read(text.text());
    }
    for (int i = 0; i < different; i++) {
      int word = met[i];
      lengths[entries] += weights[word] >> 1;
      put(word, entries - last[word]);
      put(word, weights[word]);
      last[word] = entries;
      weights[word] = 0;
    }
    different = 0;
    entries++;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** By entry: the square brackets of BM25, how much its length takes from each word. */
  double[] norms() {
    double average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
    double[] norms = new double[lengths.length];
    for (int i = 0; i < norms.length; i++) {
      norms[i] = SATURATION * (1 - LENGTH + LENGTH * lengths[i] / average);
    }
    return norms;
  }

  /**
   * Writes where a word occurs: for each entry the step from the one before in base 36, then a
   * letter for how well the word tells it: from A to I, or from J to R where it stands in a title.
   */
  void write(int word, double[] norms, StringBuilder out) {
    byte[] bytes = places[word];
    int entry = 0;
    long value = 0;
    boolean step = true;
    int shift = 0;
    for (int i = 0; i < filled[word]; i++) {
      value |= (long) (bytes[i] & 0x7f) << shift;
      shift += 7;
      if (bytes[i] < 0) {
        continue;
      }
      if (step) {
        entry += (int) value;
        base36((int) value, out);
      } else {
        out.append(level((int) value, norms[entry]));
      }
      step = !step;
      value = 0;
      shift = 0;
    }
  }

  private static char level(int value, double norm) {
    double weight = value >> 1;
    int level = Math.max(1, (int) Math.ceil(weight / (weight + norm) * LEVELS));
    return (char) ('A' + level - 1 + (value & 1) * LEVELS);
  }

  private void count(char[] letters, int length) {
    int word = vocabulary.number(letters, length);
    if (word >= weights.length) {
      int more = weights.length * 2;
      weights = Arrays.copyOf(weights, more);
      places = Arrays.copyOf(places, more);
      filled = Arrays.copyOf(filled, more);
      last = Arrays.copyOf(last, more);
    }
    if (weights[word] == 0 && weight > 0) {
      if (different == met.length) {
        met = Arrays.copyOf(met, different * 2);
      }
      met[different++] = word;
    }
    weights[word] = weights[word] + 2 * weight | inTitle;
  }

  private void put(int word, int value) {
    int rest = value;
    while (rest > 0x7f) {
      put(word, (byte) (rest | 0x80));
      rest >>>= 7;
    }
    put(word, (byte) rest);
  }

  private void put(int word, byte value) {
    byte[] bytes = places[word] == null ? NONE : places[word];
    if (filled[word] == bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length < 4 ? 4 : bytes.length * 3 / 2);
      places[word] = bytes;
    }
    bytes[filled[word]++] = value;
  }

  private static void base36(int value, StringBuilder out) {
    if (value >= 36) {
      base36(value / 36, out);
    }
    out.append(Character.forDigit(value % 36, 36));
  }
}
