package org.copydesk.picture.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.copydesk.picture.file.PictureFile.Facts;
import org.copydesk.picture.file.PictureFile.Form;

/**
 * Reads a TIFF (6.0): keeps the tags that its pages are drawn from. All others are taken out of the
 * directories, and what they said is written over with zeros where it stands, since offsets forbid
 * cutting it out.
 */
final class TiffFile {
  private static final Set<Integer> KEPT =
      Set.of(
          254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281,
          282, 283, 284, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324,
          325, 332, 334, 336, 338, 339, 340, 341, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521,
          529, 530, 531, 532, 34675);

  /** EXIF, place, interoperability: directories of their own, of which nothing is kept. */
  private static final Set<Integer> DIRECTORIES = Set.of(330, 34665, 34853, 40965);

  private static final int[] SIZE = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

  private final ByteBuffer out;
  private final Set<Integer> seen = new HashSet<>();
  private Facts facts = Facts.of(0, 0);
  private int pages;

  TiffFile(byte[] bytes) {
    this.out = ByteBuffer.wrap(bytes.clone());
    this.out.order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  PictureFile read() throws PictureFault {
    try {
      int at = out.getInt(4);
      while (at != 0 && seen.add(at)) {
        at = page(at);
      }
    } catch (IndexOutOfBoundsException beyond) {
      throw Bytes.cut();
    }
    if (facts.width() == 0 || facts.height() == 0) {
      throw new PictureFault("does not say how large it is");
    }
    return new PictureFile(Form.TIFF, facts, out.array());
  }

  /** Takes the foreign tags out of a directory; gives the place of the next one. */
  private int page(int at) {
    int entries = out.getShort(at) & 0xffff;
    int next = out.getInt(at + 2 + 12 * entries);
    int width = 0;
    int height = 0;
    int orientation = 1;
    int kept = 0;
    for (int i = 0; i < entries; i++) {
      int entry = at + 2 + 12 * i;
      int tag = out.getShort(entry) & 0xffff;
      if (KEPT.contains(tag)) {
        width = tag == 256 ? number(entry) : width;
        height = tag == 257 ? number(entry) : height;
        orientation = tag == 274 ? number(entry) : orientation;
        System.arraycopy(out.array(), entry, out.array(), at + 2 + 12 * kept++, 12);
      } else {
        wipe(entry, tag);
      }
    }
    if (pages++ == 0) {
      int up = orientation >= 1 && orientation <= 8 ? orientation : 1;
      facts = new Facts(width, height, up, false, false, Optional.empty());
    }
    out.putShort(at, (short) kept);
    out.putInt(at + 2 + 12 * kept, next);
    int end = at + 2 + 12 * kept + 4;
    Arrays.fill(out.array(), end, Math.max(end, at + 2 + 12 * entries + 4), (byte) 0);
    return next;
  }

  private int number(int entry) {
    return out.getShort(entry + 2) == 3 ? out.getShort(entry + 8) & 0xffff : out.getInt(entry + 8);
  }

  private void wipe(int entry, int tag) {
    int type = out.getShort(entry + 2) & 0xffff;
    long length =
        (long) (type < SIZE.length ? SIZE[type] : 0) * (out.getInt(entry + 4) & 0xffffffffL);
    int place = out.getInt(entry + 8);
    if (DIRECTORIES.contains(tag) && length == 4 && place != 0 && seen.add(place)) {
      directory(place);
    }
    if (length > 4 && place >= 0 && place + length <= out.capacity()) {
      Arrays.fill(out.array(), place, (int) (place + length), (byte) 0);
    }
  }

  private void directory(int at) {
    int entries = out.getShort(at) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = at + 2 + 12 * i;
      wipe(entry, out.getShort(entry) & 0xffff);
    }
    Arrays.fill(out.array(), at, Math.min(out.capacity(), at + 2 + 12 * entries + 4), (byte) 0);
  }
}
