package org.copydesk.publish.memory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.briefing.Readings;
import org.jspecify.annotations.Nullable;

/**
 * What each file gave when it was last read, in one file on disk with an index beside it. What is
 * new is written to a file of its own and joined to the others when the build has succeeded. Every
 * entry is held against its check sum before it is believed.
 */
final class Notebook implements Readings, AutoCloseable {
  private static final String NAME = "readings";
  private static final Pattern LEFT_OVER = Pattern.compile("(readings|pages|remarks)\\.\\d+-\\d+");

  private final Path folder;
  private final Inventory sources;
  private final Index before;
  private final Map<String, Index.Entry> found = new ConcurrentHashMap<>();
  private final Map<String, Index.Entry> fresh = new ConcurrentHashMap<>();
  private final Set<String> onlyText = ConcurrentHashMap.newKeySet();
  private final Path freshFile;
  private @Nullable FileChannel old;
  private final Pile pile;
  private volatile boolean broken;

  private Notebook(Path folder, Inventory sources, Index before) {
    this.folder = folder;
    this.sources = sources;
    this.before = before;
    this.freshFile =
        folder.resolve(NAME + "." + ProcessHandle.current().pid() + "-" + System.nanoTime());
    this.pile = new Pile(freshFile);
  }

  /**
   * @param circumstances all that readings depend on but the files themselves
   * @param sources the files as they are now
   */
  static Notebook open(Path folder, String circumstances, Inventory sources) {
    Notebook notebook =
        new Notebook(folder, sources, Index.read(folder.resolve(NAME + ".index"), circumstances));
    try {
      if (!notebook.before.entries().isEmpty()) {
        notebook.old = FileChannel.open(folder.resolve(NAME), StandardOpenOption.READ);
      }
    } catch (IOException gone) {
      // Everything is read anew.
    }
    return notebook;
  }

  @Override
  public Optional<byte[]> find(String path) {
    Index.Entry entry = before.entries().get(path);
    Inventory.Entry file = sources.entries().get(path);
    if (entry == null || file == null || !entry.isOf(file)) {
      return Optional.empty();
    }
    Optional<byte[]> bytes = bytes(entry);
    bytes.ifPresent(read -> found.put(path, entry));
    return bytes;
  }

  @Override
  public Optional<byte[]> before(String path) {
    return Optional.ofNullable(before.entries().get(path)).flatMap(this::bytes);
  }

  @Override
  public void onlyText(String path) {
    onlyText.add(path);
  }

  /** The check sum of the text of which a file's reading is kept; none when none is. */
  long markBefore(String path) {
    Index.Entry entry = before.entries().get(path);
    return entry == null ? Mark.NONE : entry.mark();
  }

  /** The files of which only the text has changed since their readings were kept. */
  Set<String> onlyText() {
    return onlyText;
  }

  @Override
  public Optional<byte[]> prose(String path) {
    Index.Entry written = fresh.get(path);
    if (written != null) {
      return pile.read(written.offset() + written.reading().length(), written.prose());
    }
    return Optional.ofNullable(found.get(path)).flatMap(this::proseOf);
  }

  private Optional<byte[]> bytes(Index.Entry entry) {
    return Optional.ofNullable(old).flatMap(o -> Pile.read(o, entry.offset(), entry.reading()));
  }

  private Optional<byte[]> proseOf(Index.Entry entry) {
    long at = entry.offset() + entry.reading().length();
    return Optional.ofNullable(old).flatMap(o -> Pile.read(o, at, entry.prose()));
  }

  @Override
  public void keep(String path, byte[] reading, byte[] prose) {
    Inventory.Entry file = sources.entries().get(path);
    if (broken || file == null) {
      return;
    }
    try {
      long start = pile.add(reading, prose);
      fresh.put(
          path,
          new Index.Entry(
              file.mark(),
              file.stamp().size(),
              start,
              Index.Part.of(reading),
              Index.Part.of(prose)));
      found.remove(path);
    } catch (IOException noRoom) {
      broken = true;
    }
  }

  /** Joins what is new to what was believed; what nobody asked for is let go of. */
  synchronized void commit() throws IOException {
    if (broken || fresh.isEmpty() && found.size() == before.entries().size()) {
      return;
    }
    long live = found.values().stream().mapToLong(Index.Entry::length).sum();
    FileChannel channel = old;
    boolean joins =
        channel != null && !found.isEmpty() && channel.size() < 2 * live + pile.end() + 4096;
    Map<String, Index.Entry> entries = new HashMap<>(found);
    if (joins) {
      long start = append();
      fresh.forEach((path, entry) -> entries.put(path, entry.moved(start)));
    } else {
      move();
      entries.clear();
      entries.putAll(fresh);
    }
    new Index(before.circumstances(), entries).write(folder.resolve(NAME + ".index"));
    sweep();
  }

  private long append() throws IOException {
    pile.flush();
    try (FileChannel all =
        FileChannel.open(
            folder.resolve(NAME), StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      long start = all.size();
      if (Files.exists(freshFile)) {
        try (FileChannel in = FileChannel.open(freshFile, StandardOpenOption.READ)) {
          for (long at = 0; at < pile.end(); ) {
            at += in.transferTo(at, pile.end() - at, all);
          }
        }
      }
      return start;
    }
  }

  /** What is new becomes the whole, with what is still needed of the old behind it. */
  private void move() throws IOException {
    Map<String, Index.Entry> kept = new HashMap<>(found);
    for (Map.Entry<String, Index.Entry> one : kept.entrySet()) {
      Optional<byte[]> reading = bytes(one.getValue());
      Optional<byte[]> prose = proseOf(one.getValue());
      if (reading.isPresent() && prose.isPresent()) {
        keep(one.getKey(), reading.get(), prose.get());
      }
    }
    pile.flush();
    if (Files.exists(freshFile)) {
      Files.move(freshFile, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What killed builds have left. */
  private void sweep() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> LEFT_OVER.matcher(f.getFileName().toString()).matches()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  static void forget(Path folder) throws IOException {
    for (String name : List.of(NAME, NAME + ".index")) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (old != null) {
        old.close();
      }
      pile.close();
    } catch (IOException leftOver) {
      // The next build that succeeds takes it out.
    }
  }
}
