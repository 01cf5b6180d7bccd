package org.copydesk.markdown.typography;

import java.util.BitSet;
import org.copydesk.text.Marks;

/** Running text laid out as one line of characters, some of which may not be touched. */
final class Galley {
  private final StringBuilder text = new StringBuilder();
  private final BitSet fixed = new BitSet();

  void add(String words, boolean untouchable) {
    int from = text.length();
    text.append(words);
    if (untouchable) {
      fixed.set(from, text.length());
    }
  }

  int length() {
    return text.length();
  }

  /** The character at an index; a blank beyond either end. */
  char at(int index) {
    return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
  }

  boolean isFixed(int index) {
    return fixed.get(index);
  }

  /** How many of one character stand from an index on, none of them fixed. */
  int run(int index) {
    char c = at(index);
    int end = index;
    while (end < length() && at(end) == c && !isFixed(end)) {
      end++;
    }
    return end - index;
  }

  boolean isBlank(int index) {
    char c = at(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isWord(int index) {
    char c = at(index);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Marks.isMark(c);
  }
}
