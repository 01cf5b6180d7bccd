package org.copydesk.publish.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.copydesk.publish.tree.Stamp;
import org.copydesk.publish.tree.Stands;
import org.copydesk.publish.tree.Tree;
import org.copydesk.publish.tree.Walk;
import org.jspecify.annotations.Nullable;

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
    /** Whether both are of the same bytes, as far as their marks are known. */
    boolean hasBytesOf(Entry other) {
      return mark != Mark.NONE && mark == other.mark && stamp.size() == other.stamp.size();
    }

    /**
     * Whether a file that has this stamp now is the one that was meant, and as it was.
     *
     * @param path of the file below the root
     */
    boolean isOf(Stamp now, Path root, String path) throws IOException {
      boolean readThen = mark != Mark.NONE && mark != NO_BYTES;
      return stamp.equals(now) && (!readThen || mark == Mark.of(root.resolve(path)));
    }
  }

  /** The check sum of a file; {@link Mark#NONE} when it is not there or was not read. */
  long mark(String path) {
    Entry entry = entries.get(path);
    return entry == null ? Mark.NONE : entry.mark();
  }

  static long now() {
    return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
  }

  /** All in these places, which need not exist, without marks. */
  static Inventory of(Path root, List<String> places) throws IOException {
    long seen = now();
    Map<String, Entry> entries = new HashMap<>();
    for (String place : places) {
      Path start = root.resolve(place);
      if (Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
        // An editor keeps files of its own there while one types, which nobody reads.
        boolean all = place.endsWith("templates");
        Walk walk =
            new Walk(
                root, Stamp::kept, path -> all || !path.getFileName().toString().startsWith("."));
        walk.go(place);
        walk.files().forEach((path, stamp) -> entries.put(path, new Entry(stamp, Mark.NONE)));
      } else if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
        entries.put(place, new Entry(Stamp.kept(start), Mark.NONE));
      }
    }
    return new Inventory(seen, entries);
  }

  /**
   * A site as a build left it.
   *
   * @param earlier what was known of it before
   */
  static Inventory of(Stands site, Inventory earlier, Path root) throws IOException {
    long now = now();
    Map<String, Entry> entries = new ConcurrentHashMap<>();
    try {
      site.files().entrySet().parallelStream()
          .forEach(
              one -> {
                String path = one.getKey();
                long seen = site.made().contains(path) ? now : site.seen();
                entries.put(
                    path,
                    made(
                        one.getValue(), seen, earlier.entries.get(path), () -> root.resolve(path)));
              });
      return new Inventory(now, entries);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** Bytes of a file that Copydesk made are known where time may deceive. */
  private static Entry made(Stamp stamp, long seen, @Nullable Entry before, Supplier<Path> file) {
    if (!stamp.isFile()) {
      return new Entry(stamp, NO_BYTES);
    }
    if (!stamp.isRacy(seen, MARGIN)) {
      return new Entry(stamp, Mark.NONE);
    }
    return before != null && before.stamp().equals(stamp) ? before : read(stamp, file.get());
  }

  private static Entry read(Stamp stamp, Path file) {
    try {
      return new Entry(stamp, Mark.of(file));
    } catch (NoSuchFileException gone) {
      return new Entry(stamp, Mark.NONE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether it holds the same files as another, as far as can be told without reading any. */
  boolean hasPathsOf(Inventory other) {
    return entries.keySet().equals(other.entries.keySet());
  }

  /**
   * The same with marks: taken over from an earlier inventory where a file was surely not touched
   * since, else read.
   */
  Inventory marked(Inventory earlier, Path root) throws IOException {
    List<Map.Entry<String, Entry>> all = new ArrayList<>(entries.entrySet());
    try {
      List<Entry> marked = all.parallelStream().map(e -> marked(e, earlier, root)).toList();
      Map<String, Entry> result = new HashMap<>();
      for (int i = 0; i < marked.size(); i++) {
        result.put(all.get(i).getKey(), marked.get(i));
      }
      return new Inventory(seen, result);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static Entry marked(Map.Entry<String, Entry> one, Inventory earlier, Path root) {
    Stamp stamp = one.getValue().stamp();
    if (!stamp.isFile()) {
      return new Entry(stamp, NO_BYTES);
    }
    return earlier
        .untouched(one.getKey(), stamp)
        .orElseGet(() -> read(stamp, root.resolve(one.getKey())));
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
                e -> e.getValue().hasBytesOf(other.entries.getOrDefault(e.getKey(), e.getValue())));
  }

  /**
   * Whether every file of a site is the one that it was when this inventory was taken; where time
   * may deceive its bytes are compared.
   */
  boolean isStillSo(Tree site) throws IOException {
    if (!entries.keySet().equals(site.files().keySet())) {
      return false;
    }
    try {
      return site.files().entrySet().parallelStream().allMatch(one -> isStillSo(one, site.root()));
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private boolean isStillSo(Map.Entry<String, Stamp> one, Path root) {
    Entry then = entries.get(one.getKey());
    try {
      return then != null && then.isOf(one.getValue(), root, one.getKey());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
