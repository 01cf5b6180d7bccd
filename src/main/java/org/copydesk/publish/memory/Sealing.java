package org.copydesk.publish.memory;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Bytes in a file, behind their own mark and the number of their form. */
final class Sealing {
  private static final int FORMAT = 2;
  private static final int HEAD = Long.BYTES + Integer.BYTES;
  private static final int BUFFER = 1 << 16;

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

  /** What is to be written, which need not be in memory all at once. */
  interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  /** Writes a content, whole or not at all. */
  static void write(Content content, Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel disk = FileChannel.open(fresh, CREATE, TRUNCATE_EXISTING, WRITE)) {
      disk.position(HEAD);
      Mark.Counting counting = new Mark.Counting(Channels.newOutputStream(disk));
      DataOutputStream out = new DataOutputStream(new BufferedOutputStream(counting, BUFFER));
      content.write(out);
      out.flush();
      disk.write(ByteBuffer.allocate(HEAD).putLong(counting.mark()).putInt(FORMAT).flip(), 0);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
