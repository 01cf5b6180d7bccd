package org.copydesk.clipping.page;

/**
 * What is counted over the words of one block, in one pass.
 *
 * @param letters characters without blanks
 * @param words words; two Chinese, Japanese or Korean characters count as one
 * @param common function words of any language known
 * @param capitals words that begin with a capital letter
 * @param sentences marks that end a sentence
 * @param commas commas of every script
 * @param digits digits
 * @param wide Chinese, Japanese and Korean characters
 * @param closed whether it ends like a sentence, quotation marks and brackets aside
 */
record TextStats(
    int letters,
    int words,
    int common,
    int capitals,
    int sentences,
    int commas,
    int digits,
    int wide,
    boolean closed) {
  private static final String ENDS = ".!?…。！？؟।";
  private static final String COMMAS = ",;，、；،؛";
  private static final String CLOSERS = "\"'”’»)]」』）›“";

  static TextStats of(CharSequence text) {
    Counter counter = new Counter();
    for (int i = 0; i < text.length(); i++) {
      counter.take(text.charAt(i));
    }
    counter.endWord();
    return counter.stats();
  }

  private static final class Counter {
    private int letters;
    private int words;
    private int common;
    private int capitals;
    private int sentences;
    private int commas;
    private int digits;
    private int wide;
    private boolean closed;
    private long hash;
    private int length;

    private void take(char c) {
      if (c <= ' ' || c == '\u00a0') {
        endWord();
        return;
      }
      letters++;
      if (c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c)) {
        closed = false;
        if (isWide(c)) {
          wide++;
          endWord();
          return;
        }
        if (length == 0 && (c < 0x80 ? c < 'a' : Character.isUpperCase(c))) {
          capitals++;
        }
        length++;
        hash = FunctionWords.step(hash, c);
      } else {
        endWord();
        sign(c);
      }
    }

    private void sign(char c) {
      if (c >= '0' && c <= '9') {
        digits++;
        closed = false;
      } else if (ENDS.indexOf(c) >= 0) {
        sentences += closed ? 0 : 1;
        closed = true;
      } else if (COMMAS.indexOf(c) >= 0) {
        commas++;
        closed = false;
      } else if (CLOSERS.indexOf(c) < 0) {
        closed = false;
      }
    }

    private static boolean isAsciiLetter(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isWide(char c) {
      return c >= '\u3040' && c <= '\u30ff'
          || c >= '\u3400' && c <= '\u9fff'
          || c >= '\uac00' && c <= '\ud7af';
    }

    private void endWord() {
      if (length > 0) {
        words++;
        common += length < 12 && FunctionWords.has(hash) ? 1 : 0;
        length = 0;
        hash = 0;
      }
    }

    private TextStats stats() {
      return new TextStats(
          letters,
          words + (wide + 1) / 2,
          common,
          capitals,
          sentences,
          commas,
          digits,
          wide,
          closed);
    }
  }
}
