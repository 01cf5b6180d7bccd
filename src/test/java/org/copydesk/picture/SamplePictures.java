package org.copydesk.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;

/** Tiny pictures made on the spot, with things in their files that must not get out. */
public final class SamplePictures {
  /** What stands in every one of them and in no published picture. */
  public static final String SECRET = "SECRET-PLACE-AND-CAMERA";

  private SamplePictures() {}

  /** A picture that is red above and blue below, with a white corner at the upper left. */
  public static BufferedImage picture(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D out = picture.createGraphics();
    out.setPaint(new GradientPaint(0, 0, Color.RED, 0, height, Color.BLUE));
    out.fillRect(0, 0, width, height);
    out.setColor(Color.WHITE);
    out.fillRect(0, 0, width / 4, height / 4);
    out.dispose();
    return picture;
  }

  public static byte[] encoded(BufferedImage picture, String form) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(picture, form, out)) {
        throw new IllegalArgumentException("no writer for " + form);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] plainJpeg(int width, int height) {
    return encoded(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
  }

  /** With EXIF, XMP, IPTC, a comment and a trailer. */
  public static byte[] jpeg(int width, int height, int orientation) {
    byte[] plain = plainJpeg(width, height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xe1, join("Exif\0\0", exif(orientation)));
    segment(out, 0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"));
    segment(out, 0xed, latin("Photoshop 3.0\0" + SECRET));
    segment(out, 0xfe, latin(SECRET));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(latin("trailer " + SECRET));
    return out.toByteArray();
  }

  public static byte[] png(int width, int height) {
    return png(picture(width, height, BufferedImage.TYPE_INT_ARGB));
  }

  /** With a text, EXIF, a time and a trailer. */
  public static byte[] png(BufferedImage picture) {
    byte[] plain = encoded(picture, "png");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 33);
    chunk(out, "tEXt", latin("Comment\0" + SECRET));
    chunk(out, "eXIf", exif(1));
    chunk(out, "prVt", latin(SECRET));
    out.write(plain, 33, plain.length - 33);
    out.writeBytes(latin(SECRET));
    return out.toByteArray();
  }

  /** Two frames, the second after a comment. */
  public static byte[] movingGif(int width, int height) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < 2; i++) {
        BufferedImage frame = picture(width, height, BufferedImage.TYPE_BYTE_INDEXED);
        IIOMetadata facts =
            writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
        writer.writeToSequence(new IIOImage(frame, null, facts), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    byte[] plain = bytes.toByteArray();
    byte[] comment = join("\u0021\u00fe" + (char) SECRET.length() + SECRET + "\0", new byte[0]);
    byte[] all = Arrays.copyOf(plain, plain.length + comment.length);
    System.arraycopy(comment, 0, all, plain.length - 1, comment.length);
    all[all.length - 1] = 0x3b;
    return all;
  }

  /** One dot, in the extended form, with EXIF and XMP. */
  public static byte[] webp(int orientation) {
    byte[] dot = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    riff(out, "VP8X", new byte[] {12, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    out.write(dot, 12, dot.length - 12);
    riff(out, "EXIF", exif(orientation));
    riff(out, "XMP ", latin("<x>" + SECRET + "</x>"));
    byte[] body = out.toByteArray();
    ByteBuffer whole = ByteBuffer.allocate(12 + body.length).order(ByteOrder.LITTLE_ENDIAN);
    return whole.put(latin("RIFF")).putInt(4 + body.length).put(latin("WEBP")).put(body).array();
  }

  /** One grey dot, with a maker and a place. */
  public static byte[] tiff() {
    ByteBuffer out = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
    out.put(latin("II*\0")).putInt(8).putShort((short) 10);
    tag(out, 256, 3, 1, 1);
    tag(out, 257, 3, 1, 1);
    tag(out, 258, 3, 1, 8);
    tag(out, 259, 3, 1, 1);
    tag(out, 262, 3, 1, 1);
    tag(out, 271, 2, SECRET.length() + 1, 200);
    tag(out, 273, 4, 1, 150);
    tag(out, 278, 3, 1, 1);
    tag(out, 279, 4, 1, 1);
    tag(out, 34853, 4, 1, 160);
    out.putInt(0);
    out.put(150, (byte) 77);
    out.position(160);
    out.putShort((short) 1);
    tag(out, 1, 2, SECRET.length() + 1, 240);
    out.putInt(0);
    out.position(200);
    out.put(latin(SECRET)).position(240);
    out.put(latin(SECRET));
    return out.array();
  }

  /** A TIFF header with the maker, a directory of places, and which side is up. */
  public static byte[] exif(int orientation) {
    ByteBuffer out = ByteBuffer.allocate(160);
    out.put(latin("MM\0*")).putInt(8).putShort((short) 3);
    tag(out, 271, 2, SECRET.length() + 1, 60);
    out.putShort((short) 274).putShort((short) 3).putInt(1);
    out.putShort((short) orientation).putShort((short) 0);
    tag(out, 34853, 4, 1, 100);
    out.putInt(0);
    out.position(60);
    out.put(latin(SECRET)).position(100);
    out.putShort((short) 1);
    tag(out, 1, 2, SECRET.length() + 1, 125);
    out.position(125);
    return out.put(latin(SECRET)).array();
  }

  public static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void tag(ByteBuffer out, int tag, int type, int count, int value) {
    out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
    out.writeBytes(new byte[] {(byte) 0xff, (byte) marker});
    out.writeBytes(ByteBuffer.allocate(2).putShort((short) (data.length + 2)).array());
    out.writeBytes(data);
  }

  public static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(latin(name));
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(latin(name));
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static void riff(ByteArrayOutputStream out, String name, byte[] data) {
    out.writeBytes(latin(name));
    out.writeBytes(
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(data.length).array());
    out.writeBytes(data);
    if (data.length % 2 == 1) {
      out.write(0);
    }
  }

  private static byte[] join(String head, byte[] rest) {
    byte[] first = latin(head);
    byte[] all = Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return all;
  }
}
