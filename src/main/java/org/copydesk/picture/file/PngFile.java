package org.copydesk.picture.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.copydesk.picture.file.PictureFile.Facts;
import org.copydesk.picture.file.PictureFile.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PNG (ISO/IEC 15948), moving ones included: keeps the chunks that it is drawn from. Texts,
 * times, EXIF and chunks of makers' own go, and so does what stands behind the end.
 */
final class PngFile {
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "sBIT", "cICP",
          "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

  /** No colour profile in use is larger. */
  private static final int MOST_PROFILE = 4 << 20;

  private final Bytes in;
  private final ByteArrayOutputStream out;
  private int orientation = 1;
  private boolean moving;
  private int headEnd;
  private byte @Nullable [] profile;

  PngFile(byte[] bytes) {
    this.in = new Bytes(bytes);
    this.out = new ByteArrayOutputStream(bytes.length);
  }

  PictureFile read() throws PictureFault {
    out.write(in.bytes(), 0, 8);
    if (!in.says(12, "IHDR")) {
      throw new PictureFault("is a damaged PNG");
    }
    int at = 8;
    String name = "";
    while (!name.equals("IEND")) {
      int end = in.after(at, in.u32(at) + 12);
      name = in.text(at + 4, 4);
      look(name, at + 8, end - 4);
      if (KEPT.contains(name)) {
        out.write(in.bytes(), at, end - at);
      }
      at = end;
      if (name.equals("IHDR")) {
        headEnd = out.size();
      }
    }
    long width = in.u32(16);
    long height = in.u32(20);
    if (width == 0 || height == 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      throw new PictureFault("does not say how large it is");
    }
    Facts facts =
        new Facts(
            (int) width, (int) height, orientation, moving, false, Optional.ofNullable(profile));
    return new PictureFile(Form.PNG, facts, turned(out.toByteArray()));
  }

  private void look(String name, int from, int to) {
    switch (name) {
      case "acTL" -> moving = true;
      case "eXIf" -> orientation = Orientation.of(Arrays.copyOfRange(in.bytes(), from, to));
      case "iCCP" -> profile = profile(from, to);
      default -> {}
    }
  }

  /** A profile's name, a zero, the method, and the profile deflated. */
  private byte @Nullable [] profile(int from, int to) {
    int at = from;
    while (at < to && in.bytes()[at] != 0) {
      at++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(in.bytes(), Math.min(to, at + 2), Math.max(0, to - at - 2));
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
        whole.write(part, 0, read);
        if (whole.size() > MOST_PROFILE) {
          return null;
        }
      }
      return whole.toByteArray();
    } catch (DataFormatException damaged) {
      return null;
    } finally {
      inflater.end();
    }
  }

  private byte[] turned(byte[] clean) {
    if (orientation == 1) {
      return clean;
    }
    byte[] tag = Orientation.alone(orientation);
    CRC32 sum = new CRC32();
    sum.update("eXIf".getBytes(StandardCharsets.US_ASCII));
    sum.update(tag);
    ByteBuffer whole = ByteBuffer.allocate(clean.length + tag.length + 12);
    whole.put(clean, 0, headEnd).putInt(tag.length).put(new byte[] {'e', 'X', 'I', 'f'});
    whole.put(tag).putInt((int) sum.getValue());
    return whole.put(clean, headEnd, clean.length - headEnd).array();
  }
}
