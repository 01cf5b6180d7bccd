package org.copydesk.picture.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.copydesk.picture.file.PictureFile.Facts;
import org.copydesk.picture.file.PictureFile.Form;

/**
 * Reads a JPEG (ITU-T T.81): keeps what the picture is made of, its colour profile and the marks of
 * JFIF and Adobe that decoding needs. All other application segments and comments go, among them
 * EXIF, XMP and IPTC with their small previews, and what cameras append behind the end.
 */
final class JpegFile {
  private static final int EXIF = 0xe1;
  private static final int ICC = 0xe2;
  private static final String PROFILE = "ICC_PROFILE\0";

  private final Bytes in;
  private final ByteArrayOutputStream out;
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int colours;
  private int orientation = 1;
  private int headEnd = 2;

  JpegFile(byte[] bytes) {
    this.in = new Bytes(bytes);
    this.out = new ByteArrayOutputStream(bytes.length);
  }

  PictureFile read() throws PictureFault {
    copy(0, 2);
    int at = 2;
    int marker = in.u8(3);
    while (marker != 0xd9) {
      if (in.u8(at) != 0xff) {
        throw new PictureFault("is a damaged JPEG");
      }
      marker = in.u8(at + 1);
      if (marker == 0xff) {
        at++;
      } else if (marker == 0xd9 || marker == 0x01 || marker >= 0xd0 && marker <= 0xd8) {
        copy(at, at += 2);
      } else {
        at = segment(at, marker);
      }
    }
    if (width == 0 || height == 0) {
      throw new PictureFault("does not say how large it is");
    }
    Optional<byte[]> icc = Optional.of(profile.toByteArray()).filter(p -> p.length > 0);
    Facts facts = new Facts(width, height, orientation, false, colours == 4, icc);
    return new PictureFile(Form.JPEG, facts, turned(out.toByteArray()));
  }

  /** Reads a segment, and the coded picture that follows where it opens one. */
  private int segment(int at, int marker) throws PictureFault {
    int end = in.after(at + 2, in.u16(at + 2));
    boolean frame =
        marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    if (frame) {
      height = in.u16(at + 5);
      width = in.u16(at + 7);
      colours = in.u8(at + 9);
    }
    if (marker >= 0xe0 && marker <= 0xef || marker == 0xfe) {
      application(at, end, marker);
      return end;
    }
    int scanned = marker == 0xda ? scan(end) : end;
    copy(at, scanned);
    return scanned;
  }

  private void application(int at, int end, int marker) {
    if (marker == 0xe0 && in.says(at + 4, "JFIF\0") && end - at >= 18 && out.size() == 2) {
      copy(at, at + 16);
      // No preview: its width and height are none, and the segment ends before it.
      byte[] head = {0, 0};
      out.writeBytes(head);
      headEnd = out.size();
    } else if (marker == 0xee && in.says(at + 4, "Adobe")) {
      copy(at, end);
    } else if (marker == ICC && in.says(at + 4, PROFILE)) {
      copy(at, end);
      profile.write(in.bytes(), at + 18, Math.max(0, end - at - 18));
    } else if (marker == EXIF && in.says(at + 4, "Exif\0\0")) {
      orientation = Orientation.of(Arrays.copyOfRange(in.bytes(), Math.min(end, at + 10), end));
    }
  }

  /** The end of the coded data: the next marker that is neither a stuffed byte nor a restart. */
  private int scan(int from) throws PictureFault {
    byte[] bytes = in.bytes();
    for (int i = from; i + 1 < bytes.length; i++) {
      int next = bytes[i + 1] & 0xff;
      if (bytes[i] == (byte) 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
        return i;
      }
    }
    throw Bytes.cut();
  }

  private byte[] turned(byte[] clean) {
    if (orientation == 1) {
      return jfif(clean);
    }
    byte[] tag = Orientation.alone(orientation);
    ByteBuffer whole = ByteBuffer.allocate(clean.length + tag.length + 10);
    whole.put(jfif(clean), 0, headEnd).put((byte) 0xff).put((byte) EXIF);
    whole.putShort((short) (tag.length + 8)).put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(tag);
    return whole.put(clean, headEnd, clean.length - headEnd).array();
  }

  /** The length of a JFIF segment that lost its preview. */
  private byte[] jfif(byte[] clean) {
    if (headEnd > 2) {
      clean[4] = 0;
      clean[5] = 16;
    }
    return clean;
  }

  private void copy(int from, int to) {
    out.write(in.bytes(), from, to - from);
  }
}
