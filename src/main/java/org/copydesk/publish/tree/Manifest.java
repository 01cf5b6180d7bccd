package org.copydesk.publish.tree;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record of what Copydesk wrote into the site: how it tells its own stale files from files that
 * somebody else put there. It is a memory, not a proof: a file counts as ours only if it still is
 * what the record says. Without a record nothing counts as ours, and nothing is removed.
 *
 * <p>On disk a list of all files, and one of what builds changed since, so that an edit need not
 * write, nor even read, the first. Each has a line that names its form and the check sum of the
 * rest; the second names the first one's check sum, too. Then one line for each file: a sign,
 * {@code =} for what a path is, {@code +} for what it may be as well, while a new site is taking an
 * old one's place, {@code -} for what is gone; the fingerprint; the path.
 */
final class Manifest {
  private static final String FORMAT = "copydesk manifest 2 ";
  private static final String GONE = "0-0";

  /** With a greater part of all files changed, the list is written anew. */
  private static final int PART = 8;

  private final Path file;
  private boolean fresh;
  private final Sealed all;
  private final Sealed edits;
  private Optional<Map<String, Set<Fingerprint>>> files = Optional.empty();

  private Manifest(Path file, Sealed all, Sealed edits) {
    this.file = file;
    this.all = all;
    this.edits = edits;
  }

  /**
   * A list whose check sum is right.
   *
   * @param sum of the lines; empty when there is no such list
   */
  private record Sealed(String sum, String lines) {
    static final Sealed NONE = new Sealed("", "");
  }

  /** The record in a file; an unreadable, foreign or damaged one is none. */
  static Manifest open(Path file) throws IOException {
    Sealed all = read(file, "");
    return new Manifest(
        file, all, all.sum().isEmpty() ? Sealed.NONE : read(edits(file), all.sum()));
  }

  private static Path edits(Path file) {
    return file.resolveSibling(file.getFileName() + ".edits");
  }

  private static Sealed read(Path file, String of) throws IOException {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException none) {
      return Sealed.NONE;
    }
    int end = text.indexOf('\n') + 1;
    String lines = text.substring(end);
    String sum = Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8)).toString();
    return text.startsWith(FORMAT + sum + " " + of + "\n") ? new Sealed(sum, lines) : Sealed.NONE;
  }

  /** Whether Copydesk wrote a file of that path, whatever it was. */
  boolean has(String path) {
    return files().containsKey(path);
  }

  boolean knows(String path, Fingerprint print) {
    return files().getOrDefault(path, Set.of()).contains(print);
  }

  /** Whether Copydesk wrote anything into that folder. */
  boolean hasBelow(String folder) {
    return files().keySet().stream().anyMatch(path -> path.startsWith(folder + "/"));
  }

  private synchronized Map<String, Set<Fingerprint>> files() {
    if (files.isEmpty()) {
      Map<String, Set<Fingerprint>> map = new HashMap<>();
      all.lines().lines().forEach(line -> apply(line, map));
      edits.lines().lines().forEach(line -> apply(line, map));
      files = Optional.of(map);
    }
    return files.get();
  }

  private static void apply(String line, Map<String, Set<Fingerprint>> map) {
    int blank = line.indexOf(' ');
    Optional<Fingerprint> print = Fingerprint.read(line.substring(1, blank));
    String path = line.substring(blank + 1).replace("%0A", "\n").replace("%0D", "\r");
    path = path.replace("%25", "%");
    if (line.charAt(0) == '-' || print.isEmpty()) {
      map.remove(path);
    } else if (line.charAt(0) == '=') {
      map.put(path, Set.of(print.get()));
    } else {
      map.merge(path, Set.of(print.get()), Manifest::both);
    }
  }

  private static Set<Fingerprint> both(Set<Fingerprint> some, Set<Fingerprint> others) {
    return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Writes down that files may soon be others, so that they are known to be ours whether or not a
   * new site reaches its place.
   *
   * @param planned all files of the new site
   * @param changed the paths of those that are new or different
   */
  void announce(Map<String, Fingerprint> planned, Collection<String> changed) throws IOException {
    if (all.sum().isEmpty()) {
      writeAll(planned);
      fresh = true;
    } else {
      write(
          edits(file),
          all.sum(),
          out -> {
            out.append(edits.lines());
            lines('+', planned, sorted(changed), out);
          });
    }
  }

  /**
   * Writes down what the site now is; leaves a record alone that says so already.
   *
   * @param stale the paths of files that are gone
   */
  void settle(
      Map<String, Fingerprint> planned, Collection<String> changed, Collection<String> stale)
      throws IOException {
    if (fresh) {
      Files.deleteIfExists(edits(file));
      return;
    }
    long many = edits.lines().lines().count() + changed.size() + stale.size();
    if (all.sum().isEmpty() || many > planned.size() / PART) {
      writeAll(planned);
      Files.deleteIfExists(edits(file));
    } else if (many > edits.lines().lines().count()) {
      write(
          edits(file),
          all.sum(),
          out -> {
            out.append(edits.lines());
            lines('=', planned, sorted(changed), out);
            for (String path : stale) {
              append('-', GONE, path, out);
            }
          });
    } else if (!isOf(planned)) {
      writeAll(planned);
      Files.deleteIfExists(edits(file));
    }
  }

  private boolean isOf(Map<String, Fingerprint> planned) {
    return files().keySet().equals(planned.keySet())
        && planned.entrySet().stream()
            .allMatch(one -> Set.of(one.getValue()).equals(files().get(one.getKey())));
  }

  private void writeAll(Map<String, Fingerprint> planned) throws IOException {
    List<String> paths = sorted(planned.keySet());
    write(file, "", out -> lines('=', planned, paths, out));
  }

  private static List<String> sorted(Collection<String> paths) {
    return paths.stream().sorted().toList();
  }

  /** Lines that are written into whatever there is to write into. */
  private interface Lines {
    void write(Appendable out) throws IOException;
  }

  private static void lines(
      char sign, Map<String, Fingerprint> planned, Collection<String> paths, Appendable out)
      throws IOException {
    for (String path : paths) {
      Fingerprint print = planned.get(path);
      if (print != null) {
        append(sign, print.toString(), path, out);
      }
    }
  }

  private static Writer writer(OutputStream to) {
    return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 14);
  }

  private static void append(char sign, String print, String path, Appendable into)
      throws IOException {
    String safe = path;
    if (path.indexOf('%') >= 0 || path.indexOf('\n') >= 0 || path.indexOf('\r') >= 0) {
      safe = path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }
    into.append(sign).append(print).append(' ').append(safe).append('\n');
  }

  /**
   * Writes a list, whole or not at all; leaves a file alone that says the same already. The lines
   * are gone through twice, first for their check sum: those of a large site need much room.
   */
  private static void write(Path file, String of, Lines lines) throws IOException {
    Fingerprint.Summing sum = new Fingerprint.Summing();
    try (Writer out = writer(sum)) {
      lines.write(out);
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (Writer out = writer(Files.newOutputStream(fresh))) {
      out.append(FORMAT).append(sum.print().toString()).append(' ').append(of).append('\n');
      lines.write(out);
    }
    if (Files.exists(file) && Files.mismatch(fresh, file) < 0) {
      Files.delete(fresh);
      return;
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
