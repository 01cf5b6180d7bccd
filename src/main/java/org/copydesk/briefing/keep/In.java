package org.copydesk.briefing.keep;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.TextFile;

/** Bytes being read, of values that stand in one file. */
final class In {
  /** Names are shorter, and come again and again. */
  private static final int LONGEST = 32;

  /** The last values that were read from any file, each in the place of its hash code. */
  private static final Object[] LATELY = new Object[1 << 14];

  private final List<Object> before = new ArrayList<>();
  private final TextFile file;
  private final byte[] bytes;
  private int at;

  In(byte[] bytes, TextFile file) {
    this.bytes = bytes;
    this.file = file;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte one = bytes[at++];
      value |= (long) (one & 0x7F) << shift;
      if (one >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
  }

  String text() {
    char[] letters = new char[(int) number()];
    for (int i = 0; i < letters.length; i++) {
      byte first = bytes[at++];
      if (first >= 0) {
        letters[i] = (char) first;
      } else if ((first & 0x20) == 0) {
        letters[i] = (char) ((first & 0x1F) << 6 | bytes[at++] & 0x3F);
      } else {
        letters[i] = (char) ((first & 0xF) << 12 | (bytes[at++] & 0x3F) << 6 | bytes[at++] & 0x3F);
      }
    }
    String text = new String(letters);
    return letters.length > LONGEST ? text : known(text);
  }

  /**
   * The same value as before where there was one; threads may well miss each other's.
   *
   * @param value of which all fields are final, so that every thread sees them
   */
  @SuppressWarnings("unchecked") // What is equal to a value here is of its type.
  static <T> T known(T value) {
    int place = (value.hashCode() * 0x9E3779B9 >>> 7) & (LATELY.length - 1);
    Object before = LATELY[place];
    if (value.equals(before)) {
      return (T) before;
    }
    LATELY[place] = value;
    return value;
  }

  /** The value of a number, as {@link Out#numberOf} gave it. */
  Object before(int number) {
    return before.get(number - 1);
  }

  /** Numbers a value that was written once for several places. */
  void read(Object value) {
    before.add(value);
  }

  TextFile file() {
    return file;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }
}
