package org.copydesk.publish.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Files as they were at one moment.
 *
 * @param seen the moment before the first was looked at, in nanoseconds since 1970
 * @param entries by path below the folder that they were looked for in, with forward slashes
 */
record Inventory(long seen, Map<String, Entry> entries) {
  /** Clocks of file systems are coarse, some of them to two seconds. */
  private static final long MARGIN = TimeUnit.SECONDS.toNanos(2);

  /** A link or a folder of no content has no bytes of its own to be read. */
  private static final long NO_BYTES = 1;

  /**
   * One file.
   *
   * @param mark of its bytes, see {@link Mark}; {@link Mark#NONE} when they were not read
   */
  record Entry(Stamp stamp, long mark) {
    /** Whether a file that has this stamp now is the one that was meant, and as it was. */
    boolean isOf(Stamp now, Path file) throws IOException {
      boolean readThen = mark != Mark.NONE && mark != NO_BYTES;
      return stamp.equals(now) && (!readThen || mark == Mark.of(file));
    }
  }

  /** What an inventory is taken of. */
  enum Kind {
    /** Files that an author keeps: all bytes are known, and time of change of the entry, too. */
    KEPT,
    /** Files that Copydesk made, with further links to them: bytes known where time may deceive. */
    MADE
  }

  static long now() {
    return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
  }

  /** All in these places, which need not exist, without marks. */
  static Inventory of(Path root, Kind kind, List<String> places) throws IOException {
    long seen = now();
    Map<String, Entry> entries = new HashMap<>();
    for (String place : places) {
      Path start = place.isEmpty() ? root : root.resolve(place);
      if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
        walk(root, start, kind, entries);
      }
    }
    return new Inventory(seen, entries);
  }

  private static void walk(Path root, Path start, Kind kind, Map<String, Entry> into)
      throws IOException {
    int cut = root.toString().length() + 1;
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            if (isHidden(file)) {
              return FileVisitResult.CONTINUE;
            }
            String path = file.toString().substring(cut).replace(File.separatorChar, '/');
            Stamp stamp = kind == Kind.KEPT ? Stamp.of(file, facts) : Stamp.linked(facts);
            into.put(path, new Entry(stamp, Mark.NONE));
            return FileVisitResult.CONTINUE;
          }

          /** What nobody reads: an editor keeps its own files there while one types. */
          private boolean isHidden(Path file) {
            return kind == Kind.KEPT
                && !file.equals(start)
                && !start.endsWith("templates")
                && file.getFileName().toString().startsWith(".");
          }
        });
  }

  /** Whether it holds the same files as another, as far as can be told without reading any. */
  boolean hasPathsOf(Inventory other) {
    return entries.keySet().equals(other.entries.keySet());
  }

  /**
   * The same with marks: taken over from an earlier inventory where a file was surely not touched
   * since, else read.
   */
  Inventory marked(Inventory earlier, Path root, Kind kind) throws IOException {
    List<Map.Entry<String, Entry>> all = new ArrayList<>(entries.entrySet());
    try {
      List<Entry> marked = all.parallelStream().map(e -> marked(e, earlier, root, kind)).toList();
      Map<String, Entry> result = new HashMap<>();
      for (int i = 0; i < marked.size(); i++) {
        result.put(all.get(i).getKey(), marked.get(i));
      }
      return new Inventory(seen, result);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private Entry marked(Map.Entry<String, Entry> one, Inventory earlier, Path root, Kind kind) {
    Stamp stamp = one.getValue().stamp();
    if (stamp.size() < 0) {
      return new Entry(stamp, NO_BYTES);
    }
    Optional<Entry> before = earlier.untouched(one.getKey(), stamp);
    if (before.isPresent()) {
      return before.get();
    }
    if (kind == Kind.MADE && !stamp.isRacy(seen, MARGIN)) {
      return one.getValue();
    }
    try {
      return new Entry(stamp, Mark.of(root.resolve(one.getKey())));
    } catch (NoSuchFileException gone) {
      return one.getValue();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The entry of a file that has not been written since this inventory was taken. */
  private Optional<Entry> untouched(String path, Stamp stamp) {
    Entry entry = entries.get(path);
    return entry != null && entry.stamp().equals(stamp) && !stamp.isRacy(seen, MARGIN)
        ? Optional.of(entry)
        : Optional.empty();
  }

  /** The same but for what lies in one place. */
  Inventory without(String place) {
    Map<String, Entry> rest = new HashMap<>(entries);
    rest.keySet().removeIf(path -> path.equals(place) || path.startsWith(place + "/"));
    return new Inventory(seen, rest);
  }

  /** Whether every file has the bytes that it has in another; both marked. */
  boolean hasBytesOf(Inventory other) {
    return hasPathsOf(other)
        && entries.entrySet().stream()
            .allMatch(
                e -> {
                  Entry there = other.entries.getOrDefault(e.getKey(), e.getValue());
                  return e.getValue().mark() != Mark.NONE
                      && e.getValue().mark() == there.mark()
                      && e.getValue().stamp().size() == there.stamp().size();
                });
  }

  /**
   * Whether every file is the one that it was when another inventory was taken; where time may
   * deceive its bytes are compared.
   */
  boolean isUntouchedSince(Inventory other, Path root) throws IOException {
    if (!hasPathsOf(other)) {
      return false;
    }
    for (Map.Entry<String, Entry> one : entries.entrySet()) {
      Entry there = other.entries.getOrDefault(one.getKey(), one.getValue());
      if (!there.isOf(one.getValue().stamp(), root.resolve(one.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no stamp is another one than in an earlier inventory. */
  boolean hasStampsOf(Inventory other) {
    return hasPathsOf(other)
        && entries.entrySet().stream()
            .allMatch(
                e ->
                    e.getValue()
                        .stamp()
                        .equals(other.entries.getOrDefault(e.getKey(), e.getValue()).stamp()));
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(seen);
    out.writeInt(entries.size());
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      Words.write(entry.getKey(), out);
      entry.getValue().stamp().write(out);
      out.writeLong(entry.getValue().mark());
    }
  }

  static Inventory read(DataInput in) throws IOException {
    long seen = in.readLong();
    int size = in.readInt();
    Map<String, Entry> entries = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String path = Words.read(in);
      entries.put(path, new Entry(Stamp.read(in), in.readLong()));
    }
    return new Inventory(seen, entries);
  }

  static Inventory none() {
    return new Inventory(0, Map.of());
  }
}
