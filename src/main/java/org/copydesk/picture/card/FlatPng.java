package org.copydesk.picture.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture of a few flat colours as a PNG with a palette (ISO/IEC 15948): the colours
 * themselves and the steps between each and the ground, which is all that smooth edges need. A
 * third of the bytes of full colour, and the same bytes for the same picture.
 */
final class FlatPng {
  private static final int STEPS = 16;

  private final int[] palette;
  private final Map<Integer, Integer> nearest = new HashMap<>();

  /**
   * @param ground the colour under all others
   * @param inks at most 15; what else is in a picture becomes the nearest of these and the steps
   */
  FlatPng(int ground, List<Integer> inks) {
    Set<Integer> colours = new LinkedHashSet<>(List.of(ground));
    for (int ink : inks) {
      for (int step = 1; step <= STEPS; step++) {
        colours.add(between(ground, ink, step));
      }
    }
    this.palette = colours.stream().mapToInt(Integer::intValue).toArray();
  }

  byte[] write(int[] pixels, int width) {
    int height = pixels.length / width;
    byte[] rows = new byte[height * (width + 1)];
    int last = -1;
    byte index = 0;
    for (int y = 0, at = 0; y < height; y++) {
      rows[at++] = 0;
      for (int x = 0; x < width; x++) {
        int colour = pixels[y * width + x] & 0xffffff;
        if (colour != last) {
          index = nearest.computeIfAbsent(colour, this::search).byteValue();
          last = colour;
        }
        rows[at++] = index;
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(out, "IHDR", head.put((byte) 8).put((byte) 3).array());
    chunk(out, "PLTE", paletteBytes());
    chunk(out, "IDAT", deflated(rows));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private byte[] paletteBytes() {
    byte[] bytes = new byte[palette.length * 3];
    for (int i = 0; i < palette.length; i++) {
      bytes[3 * i] = (byte) (palette[i] >> 16);
      bytes[3 * i + 1] = (byte) (palette[i] >> 8);
      bytes[3 * i + 2] = (byte) palette[i];
    }
    return bytes;
  }

  private int search(int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      int distance = 0;
      for (int shift = 0; shift <= 16; shift += 8) {
        int apart = (palette[i] >> shift & 255) - (colour >> shift & 255);
        distance += apart * apart;
      }
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int between(int ground, int ink, int step) {
    int colour = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = ground >> shift & 255;
      int to = ink >> shift & 255;
      colour |= from + (to - from) * step / STEPS << shift;
    }
    return colour;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(6);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
      byte[] part = new byte[16_384];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(kind);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(kind);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
