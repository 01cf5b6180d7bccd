package org.copydesk.publish.memory;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What is known of a file's bytes: two independent check sums of 32 bits and nothing more. Enough
 * to tell an edit; no defence against bytes made to deceive, which a memory of one's own needs not.
 */
final class Mark {
  /** Of a file that was not read. */
  static final long NONE = 0;

  private static final int CHUNK = 1 << 16;

  private Mark() {}

  static long of(byte[] bytes) {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    one.update(bytes);
    other.update(bytes);
    return joined(one.getValue(), other.getValue());
  }

  static long of(Path file) throws IOException {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    byte[] chunk = new byte[(int) Math.max(1, Math.min(CHUNK, Files.size(file) + 1))];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        one.update(chunk, 0, n);
        other.update(chunk, 0, n);
      }
    }
    return joined(one.getValue(), other.getValue());
  }

  /** Passes bytes on, and knows the mark of all that went through. */
  static final class Counting extends FilterOutputStream {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    Counting(OutputStream to) {
      super(to);
    }

    @Override
    public void write(int single) throws IOException {
      one.update(single);
      other.update(single);
      out.write(single);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      one.update(bytes, from, length);
      other.update(bytes, from, length);
      out.write(bytes, from, length);
    }

    long mark() {
      return joined(one.getValue(), other.getValue());
    }
  }

  private static long joined(long one, long other) {
    long both = one << 32 | other;
    return both == NONE ? 1 : both;
  }
}
