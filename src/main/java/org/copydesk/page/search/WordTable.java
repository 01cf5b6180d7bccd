package org.copydesk.page.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which words occur in which entries of an index, and how much they weigh there. Kept as bytes,
 * about three for a word in an entry, since a large archive has some ten million of these; and made
 * so that what the last build kept needs only to be joined with what is new.
 *
 * @param letters all words, one after the other, in the order of UTF-16
 * @param ends where each word ends in these
 * @param places by word, for each entry that has it: the step from the entry before, then what it
 *     weighs, as numbers of seven bits a byte; there may be room behind the last
 * @param placed where the places of each word end
 * @param lengths by entry: what its words weigh together
 * @param keys by entry: what tells it from all others, see {@link Findable#key}
 */
record WordTable(
    char[] letters, int[] ends, byte[] places, int[] placed, int[] lengths, long[] keys) {
  /** Goes up whenever the same texts are taken apart otherwise. */
  private static final int FORM = 1;

  /** Is told of the entries of a word, in their order. */
  interface Places {
    /**
     * @param weight twice the weight, and one more where the word stands in a title
     */
    void entry(int entry, int weight);
  }

  /** Part of an index, and the number that each of its entries has in the whole; -1 for none. */
  record Part(WordTable table, int[] numbers) {}

  static WordTable none() {
    return new WordTable(new char[0], new int[0], new byte[0], new int[0], new int[0], new long[0]);
  }

  /**
   * @param entries how many the whole has
   */
  static WordTable joined(List<Part> parts, int entries) {
    return new Joining(parts, entries).table();
  }

  int words() {
    return ends.length;
  }

  String word(int number) {
    int start = start(number);
    return new String(letters, start, ends[number] - start);
  }

  int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Where the places of a word begin; of the number behind the last, where all end. */
  int placesOf(int word) {
    return word == 0 ? 0 : placed[word - 1];
  }

  void places(int word, Places reader) {
    places(word, places, 0, reader);
  }

  /**
   * The same out of a piece of all places.
   *
   * @param base where the piece begins
   */
  void places(int word, byte[] piece, int base, Places reader) {
    int entry = 0;
    int at = placesOf(word) - base;
    int end = placed[word] - base;
    while (at < end) {
      int step = 0;
      int shift = 0;
      for (; piece[at] < 0; at++, shift += 7) {
        step |= (piece[at] & 0x7f) << shift;
      }
      entry += step | piece[at++] << shift;
      int weight = 0;
      shift = 0;
      for (; piece[at] < 0; at++, shift += 7) {
        weight |= (piece[at] & 0x7f) << shift;
      }
      weight |= piece[at++] << shift;
      reader.entry(entry, weight);
    }
  }

  /** The words alone, where their places are to be read from what was written. */
  WordTable withoutPlaces() {
    return new WordTable(letters, ends, new byte[0], placed, new int[0], new long[0]);
  }

  /** Where the places begin in what is written. */
  long beforePlaces() {
    return 5L * Integer.BYTES
        + (long) Character.BYTES * letters.length
        + (long) Integer.BYTES * (ends.length + placed.length + lengths.length)
        + (long) Long.BYTES * keys.length;
  }

  /** How many bytes of {@link #places} count. */
  int used() {
    return placed.length == 0 ? 0 : placed[placed.length - 1];
  }

  /** Writes all of it, to be read back by {@link #read}. */
  void write(DataOutputStream out) throws IOException {
    for (int number : new int[] {FORM, letters.length, ends.length, used(), lengths.length}) {
      out.writeInt(number);
    }
    for (char letter : letters) {
      out.writeChar(letter);
    }
    for (int[] numbers : List.of(ends, placed, lengths)) {
      for (int number : numbers) {
        out.writeInt(number);
      }
    }
    for (long key : keys) {
      out.writeLong(key);
    }
    out.write(places, 0, used());
  }

  /**
   * What was written.
   *
   * @return empty when it was written by another version
   */
  static Optional<WordTable> read(byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (in.getInt() != FORM) {
        return Optional.empty();
      }
      char[] letters = new char[in.getInt()];
      int words = in.getInt();
      byte[] places = new byte[in.getInt()];
      int entries = in.getInt();
      in.asCharBuffer().get(letters);
      in.position(in.position() + letters.length * 2);
      int[] ends = numbers(in, words);
      int[] placed = numbers(in, words);
      int[] lengths = numbers(in, entries);
      long[] keys = new long[entries];
      in.asLongBuffer().get(keys);
      in.position(in.position() + entries * 8);
      in.get(places);
      return Optional.of(new WordTable(letters, ends, places, placed, lengths, keys));
    } catch (BufferUnderflowException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static int[] numbers(ByteBuffer in, int count) {
    int[] numbers = new int[count];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + count * 4);
    return numbers;
  }

  /** A number of what it holds, for telling two tables apart. */
  int digest() {
    int digest = 1;
    for (int i = 0; i < used(); i++) {
      digest = digest * 31 + places[i];
    }
    digest += Arrays.hashCode(letters) * 31;
    return (digest * 31 + Arrays.hashCode(placed)) * 31 + Arrays.hashCode(lengths);
  }
}
