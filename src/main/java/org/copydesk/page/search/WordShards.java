package org.copydesk.page.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of an index, cut into shards. */
final class WordShards {
  /** How many characters a shard of words has at most, but for a single word that needs more. */
  static final int SHARD = 16_000;

  /** Okapi BM25's usual constants: how fast repetition stops to count, how much length does. */
  private static final double SATURATION = 1.2;

  private static final double LENGTH = 0.75;
  private static final int LEVELS = 9;

  /** Quotation marks, a colon and a comma. */
  private static final int MARKS = 6;

  private final WordTable table;
  private final Places places;
  private final double[] norms;

  /** The number of the first word of each shard, and the number of words. */
  private final List<Integer> starts = new ArrayList<>();

  /** Where pieces of all places come from. */
  private interface Places {
    byte[] piece(int from, int to);
  }

  WordShards(Indexing.Words words) {
    WordTable table = words.table();
    long before = table.beforePlaces();
    this.places =
        words
            .kept()
            .map(kept -> (Places) (from, to) -> kept.read(before + from, to - from))
            .orElse((from, to) -> Arrays.copyOfRange(table.places(), from, to));
    this.table = words.kept().isPresent() ? table.withoutPlaces() : table;
    this.norms = norms(table.lengths());
    int filled = 0;
    for (int word = 0; word < table.words(); word++) {
      int length = length(table, word);
      if (word == 0 || filled + length > SHARD) {
        starts.add(word);
        filled = -1;
      }
      filled += length;
    }
    starts.add(table.words());
  }

  /** By entry: the square brackets of BM25, how much its length takes from each word. */
  private static double[] norms(int[] lengths) {
    double average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
    double[] norms = new double[lengths.length];
    for (int i = 0; i < norms.length; i++) {
      norms[i] = SATURATION * (1 - LENGTH + LENGTH * lengths[i] / average);
    }
    return norms;
  }

  int count() {
    return starts.size() - 1;
  }

  /** The first word of each shard. */
  List<String> firsts() {
    return starts.subList(0, count()).stream().map(table::word).toList();
  }

  /**
   * A shard as JSON: under each word where it occurs, for each entry the step from the one before
   * in base 36, then a letter for how well the word tells it: from A to I, or from J to R where it
   * stands in a title.
   */
  String shard(int number) {
    StringBuilder out = new StringBuilder(SHARD + 64).append('{');
    int from = table.placesOf(starts.get(number));
    byte[] piece = places.piece(from, table.placesOf(starts.get(number + 1)));
    for (int word = starts.get(number); word < starts.get(number + 1); word++) {
      out.append(out.length() == 1 ? "\"" : ",\"").append(table.word(word)).append("\":\"");
      write(word, piece, from, out);
      out.append('"');
    }
    return out.append('}').toString();
  }

  private void write(int word, byte[] piece, int from, StringBuilder out) {
    int[] last = {0};
    table.places(
        word,
        piece,
        from,
        (entry, weight) -> {
          base36(entry - last[0], out);
          out.append(level(weight, norms[entry]));
          last[0] = entry;
        });
  }

  private static char level(int value, double norm) {
    double weight = value >> 1;
    int level = Math.max(1, (int) Math.ceil(weight / (weight + norm) * LEVELS));
    return (char) ('A' + level - 1 + (value & 1) * LEVELS);
  }

  /** How many characters a word and its places take. */
  private static int length(WordTable table, int word) {
    int[] last = {0};
    int[] length = {table.ends()[word] - table.start(word) + MARKS};
    table.places(
        word,
        (entry, weight) -> {
          length[0] += digits(entry - last[0]) + 1;
          last[0] = entry;
        });
    return length[0];
  }

  private static int digits(int value) {
    int digits = 1;
    for (int rest = value / 36; rest > 0; rest /= 36) {
      digits++;
    }
    return digits;
  }

  private static void base36(int value, StringBuilder out) {
    if (value >= 36) {
      base36(value / 36, out);
    }
    out.append(Character.forDigit(value % 36, 36));
  }
}
