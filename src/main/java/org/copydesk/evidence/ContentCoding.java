package org.copydesk.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the content codings of RFC 9110 section 8.4.1 that we ask servers for. */
public final class ContentCoding {
  private ContentCoding() {}

  /**
   * @param coding the field's value, such as {@code gzip}; anything unknown leaves the bytes alone
   * @param limit the most bytes to give back; a bomb ends there
   * @return the plain bytes; of a truncated body as many as can be had
   * @throws IOException when the bytes are not in that coding
   */
  public static byte[] undo(String coding, byte[] coded, int limit) throws IOException {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" ->
          coded.length == 0
              ? coded
              : drain(new GZIPInputStream(new ByteArrayInputStream(coded)), limit);
      case "deflate" -> inflate(coded, limit);
      default -> coded;
    };
  }

  /** Servers disagree whether "deflate" has the zlib header. */
  private static byte[] inflate(byte[] coded, int limit) throws IOException {
    boolean zlib =
        coded.length > 1
            && (coded[0] & 0x0f) == 8
            && ((coded[0] & 0xff) << 8 | coded[1] & 0xff) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return drain(new InflaterInputStream(new ByteArrayInputStream(coded), inflater), limit);
    } finally {
      inflater.end();
    }
  }

  private static byte[] drain(InputStream in, int limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try (in) {
      for (int n = in.read(part); n >= 0 && out.size() < limit; n = in.read(part)) {
        out.write(part, 0, Math.min(n, limit - out.size()));
      }
    } catch (EOFException truncated) {
      return out.toByteArray();
    }
    return out.toByteArray();
  }
}
