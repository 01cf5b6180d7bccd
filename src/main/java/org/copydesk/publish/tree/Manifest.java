package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The record of what Copydesk wrote into the site: how it tells its own stale files from files that
 * somebody else put there. It is a memory, not a proof: a file counts as ours only if it still is
 * what the record says. Without a record nothing counts as ours, and nothing is removed.
 *
 * <p>On disk: a line that names the format, then one line for each file, {@code fingerprint path},
 * by path. A path may have two lines, while a new site is taking an old one's place.
 *
 * @param files path below the site, with forward slashes, to what was written there
 */
record Manifest(Map<String, Set<Fingerprint>> files) {
  private static final String FORMAT = "copydesk manifest 1";

  static Manifest none() {
    return new Manifest(Map.of());
  }

  static Manifest of(Map<String, Fingerprint> written) {
    Map<String, Set<Fingerprint>> files = new TreeMap<>();
    written.forEach((path, print) -> files.put(path, Set.of(print)));
    return new Manifest(files);
  }

  /** The record in a file; an unreadable, foreign or damaged one is none. */
  static Manifest read(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException | CharacterCodingException none) {
      return none();
    }
    Map<String, Set<Fingerprint>> files = new TreeMap<>();
    String[] lines = text.split("\n", -1);
    if (!lines[0].equals(FORMAT) || !lines[lines.length - 1].isEmpty()) {
      return none();
    }
    for (int i = 1; i < lines.length - 1; i++) {
      int blank = lines[i].indexOf(' ');
      Optional<Fingerprint> print = Fingerprint.read(lines[i].substring(0, Math.max(0, blank)));
      if (print.isEmpty()) {
        return none();
      }
      String path = lines[i].substring(blank + 1).replace("%0A", "\n").replace("%25", "%");
      files.computeIfAbsent(path, p -> new HashSet<>()).add(print.get());
    }
    return new Manifest(files);
  }

  boolean knows(String path, Fingerprint print) {
    return files.getOrDefault(path, Set.of()).contains(print);
  }

  /** Whether Copydesk wrote anything into that folder. */
  boolean hasBelow(String folder) {
    return files.keySet().stream().anyMatch(path -> path.startsWith(folder + "/"));
  }

  /** What either record knows. */
  Manifest and(Manifest other) {
    Map<String, Set<Fingerprint>> both = new TreeMap<>();
    files.forEach((path, prints) -> both.put(path, new HashSet<>(prints)));
    other.files.forEach((path, p) -> both.computeIfAbsent(path, x -> new HashSet<>()).addAll(p));
    return new Manifest(both);
  }

  /** Writes the record, whole or not at all; leaves a file alone that says the same already. */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    files.forEach(
        (path, prints) -> {
          Set<String> sorted = new TreeSet<>();
          prints.forEach(print -> sorted.add(print.toString()));
          String safe = path.replace("%", "%25").replace("\n", "%0A");
          sorted.forEach(print -> text.append(print).append(' ').append(safe).append('\n'));
        });
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, bytes);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
