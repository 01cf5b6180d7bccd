package org.copydesk.publish;

import java.util.Arrays;

/** Letters as bytes (RFC 3629), straight from where they were written. */
final class Utf8 {
  private static final int LONGEST = 3;

  /** Of a longer text the letters are looked at first, since room for the worst case is dear. */
  private static final int LARGE = 1 << 20;

  private Utf8() {}

  /**
   * The bytes of the first letters of a text, the same as {@link String#getBytes} makes: half of a
   * pair of surrogates becomes a question mark.
   */
  static byte[] of(char[] text, int length) {
    byte[] bytes = new byte[length < LARGE ? length * LONGEST : atMost(text, length)];
    int at = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        bytes[at++] = (byte) (0xE0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (isPair(text, length, i)) {
        int letter = Character.toCodePoint(c, text[++i]);
        bytes[at++] = (byte) (0xF0 | letter >> 18);
        bytes[at++] = (byte) (0x80 | letter >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | letter >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | letter & 0x3F);
      } else {
        bytes[at++] = '?';
      }
    }
    return at == bytes.length ? bytes : Arrays.copyOf(bytes, at);
  }

  /** How many bytes they need; one more for each half of a pair that stands alone. */
  private static int atMost(char[] text, int length) {
    int count = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      count += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : LONGEST;
    }
    return count;
  }

  private static boolean isPair(char[] text, int length, int i) {
    return Character.isHighSurrogate(text[i])
        && i + 1 < length
        && Character.isLowSurrogate(text[i + 1]);
  }
}
