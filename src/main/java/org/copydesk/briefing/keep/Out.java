package org.copydesk.briefing.keep;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.copydesk.text.TextFile;

/** Bytes being written, of values that stand in one file. */
final class Out {
  private final TextFile file;
  private final Map<Object, Integer> before = new IdentityHashMap<>();
  private byte[] bytes = new byte[1 << 14];
  private int length;

  Out(TextFile file) {
    this.file = file;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Seven bits a byte, the lowest first, the sign folded in: small numbers are short. */
  void number(long value) {
    long left = value << 1 ^ value >> 63;
    while ((left & ~0x7FL) != 0) {
      put((byte) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    put((byte) left);
  }

  /** How long it is, then each UTF-16 unit by itself as UTF-8 has it, half a letter pair too. */
  void text(String text) {
    number(text.length());
    room(3 * text.length());
    byte[] out = bytes;
    int at = length;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        out[at++] = (byte) c;
      } else if (c < 0x800) {
        out[at++] = (byte) (0xC0 | c >> 6);
        out[at++] = (byte) (0x80 | c & 0x3F);
      } else {
        out[at++] = (byte) (0xE0 | c >> 12);
        out[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        out[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
    length = at;
  }

  /** The number of a value that was {@link #wrote}, from 1 on; 0 for any other. */
  int numberOf(Object value) {
    return before.getOrDefault(value, 0);
  }

  /** Numbers a value that is not to be written again. */
  void wrote(Object value) {
    before.put(value, before.size() + 1);
  }

  /**
   * @throws IllegalArgumentException when it is another one than all others stand in
   */
  void file(TextFile other) {
    if (other != file) {
      throw new IllegalArgumentException("A place in another file: " + other);
    }
  }

  private void put(byte one) {
    room(1);
    bytes[length++] = one;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
