package org.copydesk.publish.memory;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Bytes in a file, behind their own mark and the number of their form. */
final class Sealing {
  private static final int FORMAT = 2;
  private static final int HEAD = Long.BYTES + Integer.BYTES;

  private Sealing() {}

  /** What was written there; no bytes when there is nothing, or not what was written. */
  static byte[] read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    byte[] all = Files.readAllBytes(file);
    if (all.length < HEAD) {
      return new byte[0];
    }
    ByteBuffer head = ByteBuffer.wrap(all);
    long mark = head.getLong();
    byte[] rest = Arrays.copyOfRange(all, HEAD, all.length);
    return head.getInt() == FORMAT && Mark.of(rest) == mark ? rest : new byte[0];
  }

  /** Writes the bytes, whole or not at all. */
  static void write(byte[] rest, Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (DataOutputStream disk = new DataOutputStream(Files.newOutputStream(fresh))) {
      disk.writeLong(Mark.of(rest));
      disk.writeInt(FORMAT);
      disk.write(rest);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
