package org.copydesk.picture.file;

import org.copydesk.picture.file.PictureFile.Facts;
import org.copydesk.picture.file.PictureFile.Form;

/**
 * Reads an AVIF or HEIC (ISO/IEC 23008-12): passes it on when it holds nothing but the picture, and
 * refuses it when it holds EXIF or XMP, which nothing here can take out of such a file.
 */
final class HeifFile {
  private final Bytes in;
  private int width;
  private int height;

  HeifFile(byte[] bytes) {
    this.in = new Bytes(bytes);
  }

  PictureFile read() throws PictureFault {
    walk(0, in.length(), 0);
    return new PictureFile(Form.HEIF, Facts.of(width, height), in.bytes());
  }

  private void walk(int from, int to, int depth) throws PictureFault {
    int at = from;
    while (at + 8 <= to) {
      long size = in.u32(at);
      int head = 8;
      if (size == 1) {
        size = in.u32(at + 8) == 0 ? in.u32(at + 12) : Long.MAX_VALUE / 2;
        head = 16;
      }
      int end = size == 0 ? to : in.after(at, size);
      if (end > to || end < at + head) {
        throw Bytes.cut();
      }
      look(in.text(at + 4, 4), at + head, end, depth);
      at = end;
    }
  }

  private void look(String box, int at, int end, int depth) throws PictureFault {
    switch (box) {
      case "meta" -> inner(at + 4, end, depth);
      case "iinf" -> inner(at + (in.u8(at) == 0 ? 6 : 8), end, depth);
      case "iprp", "ipco", "moov", "trak" -> inner(at, end, depth);
      case "infe" -> item(in.text(at + (in.u8(at) > 2 ? 8 : 6) + 2, 4));
      case "uuid", "udta" -> item("mime");
      case "ispe" -> {
        boolean larger = in.u32(at + 4) > width;
        width = larger ? (int) in.u32(at + 4) : width;
        height = larger ? (int) in.u32(at + 8) : height;
      }
      default -> {}
    }
  }

  private void inner(int at, int end, int depth) throws PictureFault {
    if (depth < 8) {
      walk(at, end, depth + 1);
    }
  }

  private static void item(String type) throws PictureFault {
    if (type.equals("Exif") || type.equals("mime") || type.equals("uri ")) {
      throw new PictureFault(
          "tells where, when or by what it was made, which cannot be taken out of this form of file");
    }
  }
}
