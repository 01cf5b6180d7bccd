package org.copydesk.briefing.keep;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.text.TextFile;

/** Bytes being read, of values that stand in one file. */
final class In {
  /** Names are shorter, and come again and again. */
  private static final int LONGEST = 32;

  private final Map<String, String> once = new HashMap<>();
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
    return length > LONGEST ? text : once.computeIfAbsent(text, same -> same);
  }

  TextFile file() {
    return file;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }
}
