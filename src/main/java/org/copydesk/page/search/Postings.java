package org.copydesk.page.search;

import java.util.Arrays;
import java.util.List;

/** Collects which word occurs in which entry, and how much it weighs there. */
final class Postings {
  private static final byte[] NONE = {};

  private final Vocabulary vocabulary = new Vocabulary();
  private final SearchWords reader = new SearchWords(this::count);
  private final int[] lengths;
  private final long[] keys;

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
    this.keys = new long[entries];
  }

  /** Adds the next entry. */
  void add(long key, List<SearchEntry.Text> texts) {
    keys[entries] = key;
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

  /** All that was added. */
  WordTable table() {
    TableWriter out = new TableWriter(vocabulary.letters().length, Arrays.stream(filled).sum());
    for (int word : vocabulary.sorted()) {
      // A word of texts without weight has no places.
      if (filled[word] > 0) {
        out.places(places[word], filled[word]);
        out.word(vocabulary.letters(), vocabulary.start(word), vocabulary.length(word));
      }
    }
    return out.table(lengths, keys);
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
}
