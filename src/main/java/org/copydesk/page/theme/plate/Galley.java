package org.copydesk.page.theme.plate;

import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What has been drawn of a page so far. Not thread-safe, so that it need not lock for a letter. */
public final class Galley extends Writer {
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

  /** Writes a text as a template of that format shows it. */
  void write(String text, Format format) {
    int count = text.length();
    room(count);
    text.getChars(0, count, letters, length);
    String @Nullable [] escapes = format.escapes();
    if (escapes != null) {
      int end = length + count;
      for (int at = length; at < end; at++) {
        char letter = letters[at];
        if (letter <= '>' && escapes[letter] != null) {
          length = at;
          escape(text, text.length() - (end - at), escapes);
          return;
        }
      }
    }
    length += count;
  }

  private void escape(String text, int from, String[] escapes) {
    int whole = from;
    for (int at = from; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter <= '>' && escapes[letter] != null) {
        write(text, whole, at - whole);
        write(escapes[letter]);
        whole = at + 1;
      }
    }
    write(text, whole, text.length() - whole);
  }

  /** Takes back what was written from there on. */
  String cut(int from) {
    String text = new String(letters, from, length - from);
    length = from;
    return text;
  }

  /** Takes back what was written from there on, unread. */
  public void back(int to) {
    length = to;
  }

  /** What was written from there on. */
  char[] since(int from) {
    return Arrays.copyOfRange(letters, from, length);
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
  public char[] letters() {
    return letters;
  }

  public int length() {
    return length;
  }

  /** Empties it for the next page. */
  public void clear() {
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
