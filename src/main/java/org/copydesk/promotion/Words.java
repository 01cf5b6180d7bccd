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
  private final BitSet signs = new BitSet();
  private final int[] found = new int[MOST_BEGINNINGS];

  /** Of the word under way: how far it is known, and how many beginnings were met. */
  private int state;

  private int met;

  private Words(WordTable table) {
    this.table = table;
    this.anyNumber = table.wordAt(table.step(WordTable.START, PhrasePattern.NUMBER.charAt(0)));
  }

  static Words of(String text, WordTable table) {
    Words words = new Words(table);
    words.read(text);
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

  private void read(String text) {
    int at = 0;
    while (at < text.length() && count < MOST) {
      char c = Letters.fold(text.charAt(at));
      if (Letters.standsAlone(c) || isSignWord(c)) {
        signs.set(count, isSignWord(c));
        add(table.wordAt(table.step(WordTable.START, c)), NONE, at, ++at);
      } else if (Letters.inWord(c)) {
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
  private int word(String text, int start) {
    begin(text, start);
    boolean seam = false;
    int at = start;
    for (; at < text.length() && !(seam && at - start > LONGEST); at++) {
      char c = Letters.fold(text.charAt(at));
      if (c != 0 && (!Letters.inWord(c) || Letters.standsAlone(c))) {
        break;
      }
      seam |= at > start && isSeam(text, at);
      step(c);
    }
    return seam ? label(text, start, firstLabel(text, start, at)) : known(start, at);
  }

  /** Reads the word that ends there. */
  private int label(String text, int start, int end) {
    begin(text, start);
    for (int at = start; at < end && state != 0; at++) {
      step(Letters.fold(text.charAt(at)));
    }
    return known(start, end);
  }

  private void begin(String text, int start) {
    state = WordTable.START;
    met = 0;
    if (anyNumber != 0 && Character.isDigit(text.charAt(start))) {
      found[met++] = anyNumber;
    }
  }

  /** Goes on with a folded letter, if there is one and any word begins like this. */
  private void step(char c) {
    if (c == 0 || state == 0) {
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
  private int firstLabel(String text, int start, int end) {
    int seam = 0;
    int known = 0;
    int state = WordTable.START;
    for (int at = start; at < end; at++) {
      if (at > start && isSeam(text, at)) {
        seam = seam == 0 ? at : seam;
        known = table.wordAt(state) != 0 ? at : known;
      }
      char c = Letters.fold(text.charAt(at));
      state = c == 0 ? state : table.step(state, c);
    }
    if (table.wordAt(state) != 0 && end - start <= LONGEST) {
      return end;
    }
    return known > 0 ? known : seam;
  }

  /** Whether a new label or number begins here: "shareTweet", the L of "XLinkedIn", "Share0". */
  private static boolean isSeam(String text, int at) {
    char c = text.charAt(at);
    if (c >= 'a' && c <= 'z') {
      return false;
    }
    char before = text.charAt(at - 1);
    if (Character.isDigit(text.charAt(at))) {
      return Character.isLetter(before);
    }
    if (!Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    return Character.isLowerCase(before)
        || Character.isUpperCase(before)
            && at + 1 < text.length()
            && Character.isLowerCase(text.charAt(at + 1));
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
