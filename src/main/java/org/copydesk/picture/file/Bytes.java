package org.copydesk.picture.file;

import java.nio.charset.StandardCharsets;

/** Numbers and names in the bytes of a file; what lies beyond its end is a fault. */
record Bytes(byte[] bytes) {
  int length() {
    return bytes.length;
  }

  int u8(int at) throws PictureFault {
    if (at < 0 || at >= bytes.length) {
      throw cut();
    }
    return bytes[at] & 0xff;
  }

  /** Two bytes, the larger first. */
  int u16(int at) throws PictureFault {
    return u8(at) << 8 | u8(at + 1);
  }

  /** Four bytes, the largest first. */
  long u32(int at) throws PictureFault {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  /** Two bytes, the smaller first. */
  int little16(int at) throws PictureFault {
    return u8(at) | u8(at + 1) << 8;
  }

  int little24(int at) throws PictureFault {
    return little16(at) | u8(at + 2) << 16;
  }

  long little32(int at) throws PictureFault {
    return little16(at) | (long) little16(at + 2) << 16;
  }

  boolean says(int at, String latin) {
    return text(at, latin.length()).equals(latin);
  }

  boolean has(int at, int... values) {
    for (int i = 0; i < values.length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xff) != values[i]) {
        return false;
      }
    }
    return true;
  }

  /** As Latin-1, shorter at the end of the file. */
  String text(int at, int length) {
    int from = Math.min(Math.max(0, at), bytes.length);
    int to = Math.min(bytes.length, from + length);
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** A place so many bytes further on, which must be within the file or at its end. */
  int after(int at, long length) throws PictureFault {
    if (length < 0 || at + length > bytes.length) {
      throw cut();
    }
    return (int) (at + length);
  }

  static PictureFault cut() {
    return new PictureFault("ends in the middle");
  }
}
