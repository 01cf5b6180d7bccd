package org.copydesk.publish.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * By what a file is known again: its length and a check sum. Enough to tell a file that was edited;
 * no defence against one made to deceive, which the use here does not need. CRC-32C runs in
 * hardware even before the JVM has warmed up.
 *
 * @param length in bytes
 * @param sum the CRC-32C (RFC 3720) of the bytes
 */
public record Fingerprint(long length, int sum) {

  static Fingerprint of(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return new Fingerprint(bytes.length, (int) crc.getValue());
  }

  static Fingerprint of(Path file) throws IOException {
    CRC32C crc = new CRC32C();
    long length = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
        length += n;
      }
    }
    return new Fingerprint(length, (int) crc.getValue());
  }

  /** Takes bytes for nothing but their fingerprint. */
  static final class Summing extends OutputStream {
    private final CRC32C crc = new CRC32C();
    private long length;

    @Override
    public void write(int single) {
      crc.update(single);
      length++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      crc.update(bytes, from, count);
      length += count;
    }

    Fingerprint print() {
      return new Fingerprint(length, (int) crc.getValue());
    }
  }

  /** Reads what {@link #toString} wrote; empty for anything else. */
  static Optional<Fingerprint> read(String text) {
    int dash = text.indexOf('-');
    try {
      return Optional.of(
          new Fingerprint(
              Long.parseLong(text.substring(0, Math.max(0, dash))),
              Integer.parseUnsignedInt(text.substring(dash + 1), 16)));
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return length + "-" + Integer.toHexString(sum);
  }
}
