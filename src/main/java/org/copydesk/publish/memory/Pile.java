package org.copydesk.publish.memory;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of data to which pieces are added at the end, many at a time, and read again from wherever
 * they are. The file is made with the first piece. Thread-safe.
 */
final class Pile implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final Path file;
  private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
  private @Nullable FileChannel channel;
  private long written;

  Pile(Path file) {
    this.file = file;
  }

  /** One in a folder, under a name that no other build takes. */
  static Pile in(Path folder, String name) {
    return new Pile(
        folder.resolve(name + "." + ProcessHandle.current().pid() + "-" + System.nanoTime()));
  }

  /** How long it is, in bytes. */
  synchronized long end() {
    return written + waiting.position();
  }

  /** Adds pieces one behind the other; tells where the first begins. */
  synchronized long add(byte[]... pieces) throws IOException {
    long start = end();
    for (byte[] piece : pieces) {
      if (piece.length > waiting.remaining()) {
        flush();
      }
      if (piece.length > waiting.remaining()) {
        write(ByteBuffer.wrap(piece));
      } else {
        waiting.put(piece);
      }
    }
    return start;
  }

  /** Writes what is waiting, so that the file holds all; there is none if nothing was added. */
  synchronized void flush() throws IOException {
    if (waiting.position() > 0) {
      waiting.flip();
      write(waiting);
      waiting.clear();
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    FileChannel open = channel;
    if (open == null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      open =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      channel = open;
    }
    while (bytes.hasRemaining()) {
      written += open.write(bytes);
    }
  }

  /** Passes on all that was added, in its order. */
  synchronized void copy(OutputStream out) throws IOException {
    flush();
    FileChannel open = channel;
    ByteBuffer chunk = ByteBuffer.allocate(BUFFER);
    for (long at = 0; open != null && at < written; at += chunk.position()) {
      chunk.clear();
      if (open.read(chunk, at) < 0) {
        throw new EOFException(file + " was cut off");
      }
      out.write(chunk.array(), 0, chunk.position());
    }
  }

  /** A piece that was added. */
  Optional<byte[]> read(long at, Index.Part part) {
    try {
      return Optional.ofNullable(written(at + part.length())).flatMap(c -> read(c, at, part));
    } catch (IOException full) {
      return Optional.empty();
    }
  }

  private synchronized @Nullable FileChannel written(long upTo) throws IOException {
    if (upTo > written) {
      flush();
    }
    return channel;
  }

  /** A piece in a file; empty when it is not what was written there. */
  static Optional<byte[]> read(FileChannel channel, long at, Index.Part part) {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(part.length());
      while (bytes.hasRemaining()) {
        int read = channel.read(bytes, at + bytes.position());
        if (read < 0) {
          return Optional.empty();
        }
      }
      return part.isOf(bytes.array()) ? Optional.of(bytes.array()) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Lets go of it, where it does not matter whether the disk does so. */
  void drop() {
    try {
      close();
    } catch (IOException leftOver) {
      // The next build that succeeds takes it out.
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (channel != null) {
      channel.close();
      Files.deleteIfExists(file);
    }
  }
}
