package org.copydesk.publish.memory;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.copydesk.page.search.WordKeeper;

/**
 * The words of the search, a file for each language. What is new takes the place of the old when
 * the build has succeeded: until then nobody knows whether a file was changed while it was read.
 */
final class WordBook implements WordKeeper, AutoCloseable {
  private static final String NAME = "words-";
  private static final int HEAD = 2 * Long.BYTES;
  private static final int BUFFER = 1 << 16;

  /** More than that had better not stay in memory, in bytes. */
  private static final int LARGE = 1 << 22;

  private final Path folder;
  private final long circumstances;
  private final ToLongFunction<String> marks;
  private final Map<Path, Path> fresh = new ConcurrentHashMap<>();

  /** Files of which pieces are read while pages are drawn. */
  private final List<FileChannel> open = new CopyOnWriteArrayList<>();

  /**
   * @param circumstances all that words depend on but the files that they stand in
   * @param marks the check sum of each file
   */
  WordBook(Path folder, String circumstances, ToLongFunction<String> marks) {
    this.folder = folder;
    this.circumstances = Mark.of(circumstances.getBytes(StandardCharsets.UTF_8));
    this.marks = marks;
  }

  @Override
  public long mark(String path) {
    return marks.applyAsLong(path);
  }

  @Override
  public Optional<byte[]> find(String lang) {
    Path file = folder.resolve(NAME + lang);
    try {
      byte[] all = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
      if (all.length < HEAD) {
        return Optional.empty();
      }
      ByteBuffer head = ByteBuffer.wrap(all);
      byte[] words = Arrays.copyOfRange(all, HEAD, all.length);
      return head.getLong() == circumstances && head.getLong() == Mark.of(words)
          ? Optional.of(words)
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Kept> keep(String lang, Content words) {
    Path file = folder.resolve(NAME + lang);
    Path own =
        folder.resolve(NAME + lang + "." + ProcessHandle.current().pid() + "-" + System.nanoTime());
    try {
      Files.createDirectories(folder);
      fresh.put(file, own);
      write(words, own);
      return Files.size(own) > LARGE ? Optional.of(kept(own)) : Optional.empty();
    } catch (IOException noRoom) {
      // The next build then takes all texts apart again.
      fresh.remove(file);
      drop(own);
      return Optional.empty();
    }
  }

  private void write(Content words, Path file) throws IOException {
    try (FileChannel disk = FileChannel.open(file, CREATE_NEW, WRITE)) {
      disk.position(HEAD);
      Mark.Counting counting = new Mark.Counting(Channels.newOutputStream(disk));
      DataOutputStream out = new DataOutputStream(new BufferedOutputStream(counting, BUFFER));
      words.write(out);
      out.flush();
      ByteBuffer head = ByteBuffer.allocate(HEAD).putLong(circumstances);
      disk.write(head.putLong(counting.mark()).flip(), 0);
    }
  }

  private Kept kept(Path file) throws IOException {
    FileChannel disk = FileChannel.open(file, READ);
    open.add(disk);
    return (from, length) -> {
      try {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
          if (disk.read(bytes, HEAD + from + bytes.position()) < 0) {
            throw new EOFException(file + " was cut off");
          }
        }
        return bytes.array();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }

  /** Lets what is new take the place of the old. */
  void commit() throws IOException {
    letGo();
    for (Map.Entry<Path, Path> one : fresh.entrySet()) {
      Files.move(one.getValue(), one.getKey(), StandardCopyOption.REPLACE_EXISTING);
    }
    fresh.clear();
    // What killed builds have left.
    delete(folder, NAME + ".*\\.\\d+-\\d+");
  }

  static void forget(Path folder) throws IOException {
    delete(folder, NAME + ".*");
  }

  private static void delete(Path folder, String names) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().matches(names)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Some systems move no file that somebody reads. */
  private void letGo() {
    for (FileChannel disk : open) {
      try {
        disk.close();
      } catch (IOException closedInAnyCase) {
        // Nothing was written through it.
      }
    }
    open.clear();
  }

  @Override
  public void close() {
    letGo();
    List.copyOf(fresh.values()).forEach(WordBook::drop);
  }

  private static void drop(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftOver) {
      // The next build that succeeds writes over what matters.
    }
  }
}
