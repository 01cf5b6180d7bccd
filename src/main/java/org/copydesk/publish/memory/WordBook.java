package org.copydesk.publish.memory;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

  private final Path folder;
  private final long circumstances;
  private final ToLongFunction<String> marks;
  private final Map<Path, Path> fresh = new ConcurrentHashMap<>();

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
  public void keep(String lang, Content words) {
    Path file = folder.resolve(NAME + lang);
    Path own =
        folder.resolve(NAME + lang + "." + ProcessHandle.current().pid() + "-" + System.nanoTime());
    try {
      Files.createDirectories(folder);
      fresh.put(file, own);
      try (FileChannel disk = FileChannel.open(own, CREATE_NEW, WRITE)) {
        disk.position(HEAD);
        Mark.Counting counting = new Mark.Counting(Channels.newOutputStream(disk));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(counting, BUFFER));
        words.write(out);
        out.flush();
        ByteBuffer head = ByteBuffer.allocate(HEAD).putLong(circumstances);
        disk.write(head.putLong(counting.mark()).flip(), 0);
      }
    } catch (IOException noRoom) {
      // The next build then takes all texts apart again.
      fresh.remove(file);
      drop(own);
    }
  }

  /** Lets what is new take the place of the old. */
  void commit() throws IOException {
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

  @Override
  public void close() {
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
