package org.copydesk.welcome.cms;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * Reads what npm packs: a gzipped tar (POSIX ustar) of plain files. What is no plain file is passed
 * over.
 */
final class Tarball {
  private static final int BLOCK = 512;
  private static final int LARGEST = 64 << 20;

  private Tarball() {}

  /**
   * The files of a packed package that are wanted, by path.
   *
   * @throws IOException when it is cut short or no tar
   */
  static Map<String, byte[]> files(byte[] packed, Predicate<String> wanted) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
      byte[] header = new byte[BLOCK];
      while (true) {
        in.readFully(header);
        String path = text(header, 0, 100);
        if (path.isEmpty()) {
          return files;
        }
        String folder = text(header, 345, 155);
        String whole = folder.isEmpty() ? path : folder + "/" + path;
        long size = Long.parseLong(text(header, 124, 12).strip(), 8);
        boolean plain = header[156] == '0' || header[156] == 0;
        if (plain && wanted.test(whole) && size <= LARGEST) {
          byte[] bytes = new byte[(int) size];
          in.readFully(bytes);
          files.put(whole, bytes);
          skip(in, padding(size));
        } else {
          skip(in, size + padding(size));
        }
      }
    } catch (NumberFormatException noTar) {
      throw new IOException("it is not packed as npm packs", noTar);
    }
  }

  private static long padding(long size) {
    return (BLOCK - size % BLOCK) % BLOCK;
  }

  private static void skip(InputStream in, long count) throws IOException {
    try {
      in.skipNBytes(count);
    } catch (EOFException cut) {
      throw new IOException("it is cut short", cut);
    }
  }

  private static String text(byte[] header, int start, int length) {
    int end = start;
    while (end < start + length && header[end] != 0) {
      end++;
    }
    return new String(header, start, end - start, StandardCharsets.UTF_8);
  }
}
