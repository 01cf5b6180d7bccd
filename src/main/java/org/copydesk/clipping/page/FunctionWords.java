package org.copydesk.clipping.page;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.clipping.part.CommonWords;

/** Which words are function words of some language; asked by a running hash, without substrings. */
final class FunctionWords {
  private static final long[] TABLE = table();

  /** A sign for each word: most that are none are told without a look into the large table. */
  private static final long[] SIGNS = signs();

  private FunctionWords() {}

  static long step(long hash, char c) {
    char low = c < 0x80 ? (char) (c | 0x20) : Character.toLowerCase(c);
    return (hash ^ low) * 0x100000001b3L + 0x9e37;
  }

  static boolean has(long hash) {
    if ((SIGNS[sign(hash)] >>> hash & 1) == 0) {
      return false;
    }
    for (int at = slot(hash); TABLE[at] != 0; at = (at + 1) & (TABLE.length - 1)) {
      if (TABLE[at] == hash) {
        return true;
      }
    }
    return false;
  }

  private static int slot(long hash) {
    return (int) (hash ^ hash >>> 32) & (TABLE_SIZE - 1);
  }

  private static int sign(long hash) {
    return (int) (hash >>> 6) & 511;
  }

  private static long[] signs() {
    long[] signs = new long[512];
    for (long hash : TABLE) {
      signs[sign(hash)] |= hash == 0 ? 0 : 1L << hash;
    }
    return signs;
  }

  private static final int TABLE_SIZE = 1 << 13;

  private static long[] table() {
    long[] table = new long[TABLE_SIZE];
    Set<Long> known = new HashSet<>();
    for (String word : CommonWords.all()) {
      long hash = 0;
      for (int i = 0; i < word.length(); i++) {
        hash = step(hash, word.charAt(i));
      }
      if (known.add(hash)) {
        int at = slot(hash);
        while (table[at] != 0) {
          at = (at + 1) & (TABLE_SIZE - 1);
        }
        table[at] = hash;
      }
    }
    return table;
  }
}
