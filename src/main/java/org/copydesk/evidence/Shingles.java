package org.copydesk.evidence;

import java.util.Arrays;
import java.util.Locale;

/**
 * The runs of eight words in a text, as numbers, to see how much of one text stands word for word
 * in another. Case and punctuation are left aside; a sign of Chinese or Japanese counts as a word.
 */
public final class Shingles {
  /** Shorter runs are common to texts that have nothing to do with each other. */
  public static final int WORDS = 8;

  private final long[] sorted;

  private Shingles(long[] sorted) {
    this.sorted = sorted;
  }

  public static Shingles of(String text) {
    long[] hashes = hashes(words(text));
    Arrays.sort(hashes);
    return new Shingles(hashes);
  }

  /** How many words of a text belong to runs of eight that stand here too. */
  public int shared(String text) {
    long[] words = words(text);
    long[] runs = hashes(words);
    int shared = 0;
    int counted = 0;
    for (int at = 0; at < runs.length; at++) {
      if (Arrays.binarySearch(sorted, runs[at]) >= 0) {
        shared += at + WORDS - Math.max(counted, at);
        counted = at + WORDS;
      }
    }
    return shared;
  }

  /** How many words a text has. */
  public static int count(String text) {
    return words(text).length;
  }

  private static long[] hashes(long[] words) {
    long[] hashes = new long[Math.max(0, words.length - WORDS + 1)];
    for (int at = 0; at < hashes.length; at++) {
      long hash = 1;
      for (int i = at; i < at + WORDS; i++) {
        hash = hash * 0x9E3779B97F4A7C15L + words[i];
      }
      hashes[at] = hash;
    }
    return hashes;
  }

  private static long[] words(String text) {
    long[] words = new long[64];
    int count = 0;
    Tokens tokens = new Tokens(FoldedText.of(text).folded().toLowerCase(Locale.ROOT));
    while (tokens.find()) {
      String word = tokens.group();
      int each = Character.isIdeographic(word.codePointAt(0)) ? 1 : word.length();
      for (int at = 0; at < word.length(); at += each) {
        if (count == words.length) {
          words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = word.substring(at, Math.min(word.length(), at + each)).hashCode();
      }
    }
    return Arrays.copyOf(words, count);
  }
}
