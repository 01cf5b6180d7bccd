package org.copydesk.picture.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which side of a picture is up, as cameras write it (EXIF 2.32, tag 274). */
final class Orientation {
  private static final int TAG = 0x112;

  private Orientation() {}

  /**
   * @param exif a TIFF header and what follows it
   * @return 1 to 8; 1 when it does not say, or cannot be read
   */
  static int of(byte[] exif) {
    if (exif.length < 14) {
      return 1;
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(exif);
      in.order(exif[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int at = in.getInt(4);
      int entries = in.getShort(at) & 0xffff;
      for (int i = 0; i < entries; i++) {
        int entry = at + 2 + 12 * i;
        if ((in.getShort(entry) & 0xffff) == TAG) {
          int value = in.getShort(entry + 8) & 0xffff;
          return value >= 1 && value <= 8 ? value : 1;
        }
      }
      return 1;
    } catch (IndexOutOfBoundsException damaged) {
      return 1;
    }
  }

  /** A TIFF header with that one tag. */
  static byte[] alone(int orientation) {
    return ByteBuffer.allocate(26)
        .put(new byte[] {'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
