package org.copydesk.briefing.keep;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.copydesk.text.TextFile;

/** Bytes being written, of values that stand in one file. */
final class Out {
  private final TextFile file;
  private byte[] bytes = new byte[1 << 12];
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

  /**
   * @throws IllegalArgumentException when it would not come back as it is
   */
  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    if (encoded.length != text.length()
        && text.chars().anyMatch(c -> Character.isSurrogate((char) c))
        && !new String(encoded, StandardCharsets.UTF_8).equals(text)) {
      throw new IllegalArgumentException("Half a letter pair");
    }
    number(encoded.length);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
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
