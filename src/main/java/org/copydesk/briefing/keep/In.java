package org.copydesk.briefing.keep;

import java.nio.charset.StandardCharsets;
import org.copydesk.text.TextFile;

/** Bytes being read, of values that stand in one file. */
final class In {
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
    int length = (int) number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  TextFile file() {
    return file;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }
}
