package org.copydesk.page.theme;

import java.io.Writer;
import java.util.Arrays;

/** What has been drawn of a page so far. Not thread-safe, so that it need not lock for a letter. */
final class Galley extends Writer {
  private static final int START = 1 << 15;

  /** A text as long as this is rare enough not to keep its room for the next page. */
  private static final int LONGEST_KEPT = 1 << 20;

  private char[] letters = new char[START];
  private int length;

  @Override
  public void write(int c) {
    room(1);
    letters[length++] = (char) c;
  }

  @Override
  public void write(char[] from, int offset, int count) {
    room(count);
    System.arraycopy(from, offset, letters, length, count);
    length += count;
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int offset, int count) {
    room(count);
    text.getChars(offset, offset + count, letters, length);
    length += count;
  }

  @Override
  public void flush() {
    // Nothing waits.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  /** The letters drawn so far, and room for more after them. */
  char[] letters() {
    return letters;
  }

  int length() {
    return length;
  }

  /** Empties it for the next page. */
  void clear() {
    length = 0;
    if (letters.length > LONGEST_KEPT) {
      letters = new char[START];
    }
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }

  private void room(int more) {
    if (letters.length - length < more) {
      letters = Arrays.copyOf(letters, Math.max(length + more, letters.length * 2));
    }
  }
}
