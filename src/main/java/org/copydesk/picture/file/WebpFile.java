package org.copydesk.picture.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.copydesk.picture.file.PictureFile.Facts;
import org.copydesk.picture.file.PictureFile.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads a WebP (RFC 9649), moving ones included: keeps the chunks that it is drawn from and its
 * colour profile. EXIF, XMP and unknown chunks go.
 */
final class WebpFile {
  private static final Set<String> KEPT =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
  private static final int SAYS_EXIF = 8;
  private static final int SAYS_XMP = 4;

  private final Bytes in;
  private final ByteArrayOutputStream out;
  private int width;
  private int height;
  private int orientation = 1;
  private boolean moving;
  private int flagsAt = -1;
  private byte @Nullable [] profile;

  WebpFile(byte[] bytes) {
    this.in = new Bytes(bytes);
    this.out = new ByteArrayOutputStream(bytes.length);
  }

  PictureFile read() throws PictureFault {
    int end = in.after(8, in.little32(4));
    out.write(in.bytes(), 0, 12);
    int at = 12;
    while (at + 8 <= end) {
      String name = in.text(at, 4);
      int length = (int) Math.min(Integer.MAX_VALUE, in.little32(at + 4));
      int data = at + 8;
      int next = in.after(data, (long) length + (length & 1));
      look(name, data, data + length);
      if (KEPT.contains(name)) {
        if (name.equals("VP8X")) {
          flagsAt = out.size() + 8;
        }
        out.write(in.bytes(), at, next - at);
      }
      at = next;
    }
    if (width == 0 || height == 0) {
      throw new PictureFault("has no picture in it");
    }
    Facts facts =
        new Facts(width, height, orientation, moving, false, Optional.ofNullable(profile));
    return new PictureFile(Form.WEBP, facts, finished());
  }

  private void look(String name, int at, int end) throws PictureFault {
    switch (name) {
      case "VP8X" -> size(in.little24(at + 4) + 1, in.little24(at + 7) + 1);
      case "VP8 " -> size(in.little16(at + 6) & 0x3fff, in.little16(at + 8) & 0x3fff);
      case "VP8L" -> {
        long bits = in.little32(at + 1);
        size((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
      }
      case "ANIM" -> moving = true;
      case "ICCP" -> profile = Arrays.copyOfRange(in.bytes(), at, end);
      case "EXIF" -> {
        int from = in.says(at, "Exif\0\0") ? at + 6 : at;
        orientation = Orientation.of(Arrays.copyOfRange(in.bytes(), Math.min(from, end), end));
      }
      default -> {}
    }
  }

  /** The first chunk that tells the size is that of the whole. */
  private void size(int wide, int high) {
    if (width == 0) {
      width = wide;
      height = high;
    }
  }

  private byte[] finished() {
    boolean turned = orientation != 1 && flagsAt >= 0;
    if (turned) {
      byte[] tag = Orientation.alone(orientation);
      out.writeBytes("EXIF".getBytes(StandardCharsets.US_ASCII));
      out.writeBytes(
          ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(tag.length).array());
      out.writeBytes(tag);
    }
    byte[] clean = out.toByteArray();
    if (flagsAt >= 0) {
      clean[flagsAt] &= (byte) ~(SAYS_EXIF | SAYS_XMP);
      clean[flagsAt] |= (byte) (turned ? SAYS_EXIF : 0);
    }
    ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
    return clean;
  }
}
