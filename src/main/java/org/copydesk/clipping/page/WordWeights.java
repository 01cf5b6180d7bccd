package org.copydesk.clipping.page;

import java.util.Map;

/** Weights of words, looked up by a running hash, so that class names need not be cut up. */
final class WordWeights {
  private final long[] keys;
  private final float[] values;

  WordWeights(Map<String, Float> weights) {
    int size = Integer.highestOneBit(Math.max(8, weights.size() * 4));
    keys = new long[size];
    values = new float[size];
    weights.forEach(this::put);
  }

  /** The hash of one more character; small and capital ASCII letters are the same. */
  static long step(long hash, char c) {
    char low = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    return (hash ^ low) * 0x100000001b3L + 0x51ed;
  }

  private void put(String word, float weight) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = step(hash, word.charAt(i));
    }
    int at = slot(hash);
    while (keys[at] != 0) {
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = hash;
    values[at] = weight;
  }

  /** 0 for a word that is not known. */
  float get(long hash) {
    for (int at = slot(hash); keys[at] != 0; at = (at + 1) & (keys.length - 1)) {
      if (keys[at] == hash) {
        return values[at];
      }
    }
    return 0;
  }

  private int slot(long hash) {
    return (int) (hash ^ hash >>> 32) & (keys.length - 1);
  }

  /** The most telling words of class names, for and against. */
  Cues.Cue weigh(String names) {
    Weighing weighing = new Weighing();
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || names.charAt(i) <= ' ') {
        if (i - start > 1 && i - start <= Cues.LONGEST) {
          weighing.name(names, start, i);
        }
        start = i + 1;
      }
    }
    return weighing.good == 0 && weighing.bad == 0
        ? Cues.Cue.NONE
        : new Cues.Cue(weighing.good, weighing.bad);
  }

  /** The sums of one weighing. */
  private final class Weighing {
    private float good;
    private float bad;

    private void name(String names, int from, int to) {
      long whole = step(0, '=');
      int words = 0;
      int start = from;
      for (int i = from; i <= to; i++) {
        boolean letter = i < to && Cues.isLetter(names.charAt(i));
        boolean hump =
            letter
                && i > start
                && Cues.isUpper(names.charAt(i))
                && !Cues.isUpper(names.charAt(i - 1));
        if ((!letter || hump) && i > start) {
          if (i - start > 1) {
            whole = word(names, start, i, words++ == 0 ? whole : step(whole, '-'));
          }
          start = i;
        }
        if (!letter) {
          start = i + 1;
        }
      }
      if (words > 1) {
        take(get(whole));
      }
    }

    /** Takes one word, and lengthens the hash of the whole name by it. */
    private long word(String names, int from, int to, long whole) {
      long hash = 0;
      long longer = whole;
      for (int i = from; i < to; i++) {
        hash = step(hash, names.charAt(i));
        longer = step(longer, names.charAt(i));
      }
      take(get(hash));
      return longer;
    }

    private void take(float weight) {
      good = Math.max(good, weight);
      bad = Math.min(bad, weight);
    }
  }
}
