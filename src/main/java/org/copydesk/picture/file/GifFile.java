package org.copydesk.picture.file;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.copydesk.picture.file.PictureFile.Facts;
import org.copydesk.picture.file.PictureFile.Form;

/**
 * Reads a GIF (89a): keeps its frames, their timing and whether they repeat. Comments, XMP and
 * other makers' extensions go, and so does what stands behind the end.
 */
final class GifFile {
  private final Bytes in;
  private final ByteArrayOutputStream out;
  private int frames;

  GifFile(byte[] bytes) {
    this.in = new Bytes(bytes);
    this.out = new ByteArrayOutputStream(bytes.length);
  }

  PictureFile read() throws PictureFault {
    int at = in.after(13, colours(in.u8(10)));
    copy(0, at);
    while (in.u8(at) != 0x3b) {
      int end;
      if (in.u8(at) == 0x2c) {
        frames++;
        end = blocks(in.after(at + 11, colours(in.u8(at + 9))));
        copy(at, end);
      } else if (in.u8(at) == 0x21) {
        end = blocks(at + 2);
        if (isKept(at)) {
          copy(at, end);
        }
      } else {
        throw new PictureFault("is a damaged GIF");
      }
      at = end;
    }
    out.write(0x3b);
    Facts facts = new Facts(in.little16(6), in.little16(8), 1, frames > 1, false, Optional.empty());
    if (frames == 0 || facts.width() == 0 || facts.height() == 0) {
      throw new PictureFault("has no picture in it");
    }
    return new PictureFile(Form.GIF, facts, out.toByteArray());
  }

  private boolean isKept(int at) throws PictureFault {
    String application = in.text(at + 3, 11);
    return in.u8(at + 1) == 0xf9
        || in.u8(at + 1) == 0xff
            && (application.equals("NETSCAPE2.0") || application.equals("ANIMEXTS1.0"));
  }

  /** The length of a table of colours, in bytes. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  /** The end of a run of blocks, each with its length before it. */
  private int blocks(int from) throws PictureFault {
    int at = from;
    while (in.u8(at) != 0) {
      at += in.u8(at) + 1;
    }
    return at + 1;
  }

  private void copy(int from, int to) {
    out.write(in.bytes(), from, to - from);
  }
}
