package org.copydesk.promotion;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A passage cut into words, each known by its number in a {@link WordTable}. Chinese and Japanese
 * characters are words of their own; so are a few signs that promotion is fond of.
 */
final class Words {
  /** A passage is judged by its first words; longer ones are hardly ever promotion. */
  static final int MOST = 400;

  private static final int MOST_BEGINNINGS = 8;
  private static final int[] NONE = {};

  /** No phrase has a longer word with a capital inside. */
  private static final int LONGEST = 40;

  private final WordTable table;
  private final int anyNumber;
  private int[] whole = new int[32];
  private int[][] beginnings = new int[32][];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int count;
  private final BitSet signs = new BitSet(0);
  private final int[] found = new int[MOST_BEGINNINGS];

  /** Of the word under way: how far it is known, and how many beginnings were met. */
  private int state;

  private int met;
  private boolean ranTogether;

  private Words(WordTable table) {
    this.table = table;
    this.anyNumber = table.wordAt(table.step(WordTable.START, PhrasePattern.NUMBER.charAt(0)));
  }

  static Words of(String text, WordTable table) {
    Words words = new Words(table);
    words.read(text.toCharArray());
    return words;
  }

  /** Whether the sign is kept as a word of its own. */
  static boolean isSignWord(char c) {
    return c == ':' || c == '@' || c >= 128 && "©®→»›➡".indexOf(c) >= 0;
  }

  /** How many words there are, at most {@link #MOST}. */
  int count() {
    return count;
  }

  /** Whether there were labels that ran together, which are parted by the words that are known. */
  boolean ranTogether() {
    return ranTogether;
  }

  /** How many signs stand before the first word. */
  int opening() {
    int at = 0;
    while (at < count && signs.get(at)) {
      at++;
    }
    return at;
  }

  /** Where the signs begin that stand after the last word; the count when there are none. */
  int closing() {
    int at = count;
    while (at > 0 && signs.get(at - 1)) {
      at--;
    }
    return at;
  }

  /** The number of the word at that place, 0 when no phrase has it. */
  int whole(int at) {
    return whole[at];
  }

  /** The numbers of the beginnings that the word at that place has. */
  int[] beginnings(int at) {
    return beginnings[at];
  }

  /** Where the word at that place begins in the text. */
  int start(int at) {
    return starts[at];
  }

  /** Where the word at that place ends in the text, exclusive. */
  int end(int at) {
    return ends[at];
  }

  private void read(char[] text) {
    int at = 0;
    while (at < text.length && count < MOST) {
      int look = Letters.look(text[at]);
      if ((look & (Letters.ALONE | Letters.SIGN)) != 0) {
        signs.set(count, (look & Letters.SIGN) != 0);
        add(table.wordAt(table.step(WordTable.START, (char) look)), NONE, at, ++at);
      } else if ((look & Letters.IN_WORD) != 0) {
        at = word(text, at);
      } else {
        at++;
      }
    }
  }

  /**
   * Reads the word that begins here and returns the place after it; labels that ran together, as in
   * "TermsPrivacy", are taken apart.
   */
  private int word(char[] text, int start) {
    begin(text[start]);
    boolean seam = false;
    int at = start;
    for (; at < text.length && !(seam && at - start > LONGEST); at++) {
      int look = Letters.look(text[at]);
      if ((look & (Letters.IN_WORD | Letters.ALONE)) != Letters.IN_WORD && (char) look != 0) {
        break;
      }
      if (at > start && (look & (Letters.DIGIT | Letters.UPPER)) != 0) {
        seam |= isSeam(text, at);
      }
      if (state != 0) {
        step((char) look);
      }
    }
    ranTogether |= seam;
    return seam ? label(text, start, firstLabel(text, start, at)) : known(start, at);
  }

  /** Reads the word that ends there. */
  private int label(char[] text, int start, int end) {
    begin(text[start]);
    for (int at = start; at < end && state != 0; at++) {
      step(Letters.fold(text[at]));
    }
    return known(start, end);
  }

  private void begin(char first) {
    state = WordTable.START;
    met = 0;
    if (anyNumber != 0 && (Letters.look(first) & Letters.DIGIT) != 0) {
      found[met++] = anyNumber;
    }
  }

  /** Goes on with a folded letter, if there is one. */
  private void step(char c) {
    if (c == 0) {
      return;
    }
    state = table.step(state, c);
    int beginning = state == 0 ? 0 : table.beginningAt(state);
    if (beginning != 0 && met < MOST_BEGINNINGS) {
      found[met++] = beginning;
    }
  }

  private int known(int start, int end) {
    add(table.wordAt(state), met == 0 ? NONE : Arrays.copyOf(found, met), start, end);
    return end;
  }

  /** Where the first of labels that ran together ends: at the last seam that a known word has. */
  private int firstLabel(char[] text, int start, int end) {
    int seam = 0;
    int known = 0;
    int state = WordTable.START;
    for (int at = start; at < end; at++) {
      if (at > start && isSeam(text, at)) {
        seam = seam == 0 ? at : seam;
        known = table.wordAt(state) != 0 ? at : known;
      }
      char c = Letters.fold(text[at]);
      state = c == 0 ? state : table.step(state, c);
    }
    if (table.wordAt(state) != 0 && end - start <= LONGEST) {
      return end;
    }
    return known > 0 ? known : seam;
  }

  /** Whether a new label or number begins here: "shareTweet", the L of "XLinkedIn", "Share0". */
  private static boolean isSeam(char[] text, int at) {
    int look = Letters.look(text[at]);
    int before = Letters.look(text[at - 1]);
    if ((look & Letters.DIGIT) != 0) {
      return (before & Letters.LETTER) != 0;
    }
    if ((look & Letters.UPPER) == 0) {
      return false;
    }
    return (before & Letters.LOWER) != 0
        || (before & Letters.UPPER) != 0
            && at + 1 < text.length
            && (Letters.look(text[at + 1]) & Letters.LOWER) != 0;
  }

  private void add(int word, int[] begins, int start, int end) {
    if (count == whole.length) {
      whole = Arrays.copyOf(whole, count * 2);
      beginnings = Arrays.copyOf(beginnings, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    whole[count] = word;
    beginnings[count] = begins;
    starts[count] = start;
    ends[count++] = end;
  }
}
