package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.text.CannotGoOn;

/**
 * Files that are costly to make and whose names say all that they depend on: made once, kept beside
 * the workrooms of all builds. Safe to delete; thread-safe.
 *
 * @param folder need not exist
 */
public record Kept(Path folder) {
  private static final Duration UNUSED = Duration.ofDays(30);

  /** What is kept for a site at that place. */
  public static Kept beside(Output output) {
    return new Kept(output.workroom().resolveSibling("pictures.kept"));
  }

  /**
   * @param path of the file on the site; the same path always means the same bytes
   */
  public Optional<Path> find(String path) {
    return Optional.of(place(path)).filter(Files::isRegularFile);
  }

  /** Keeps a file, whole or not at all. */
  public Path keep(String path, byte[] bytes) throws CannotGoOn {
    Path place = place(path);
    // Not a temporary file as Java makes them: that would be its maker's alone, and its copies too.
    String mine = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
    Path fresh = folder.resolve(place.getFileName() + "." + mine);
    try {
      Files.createDirectories(folder);
      Files.write(fresh, bytes);
      return Files.move(
          fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      drop(fresh);
      throw Disk.trouble("keep " + place.getFileName(), e);
    }
  }

  /** Half a file takes room that a full disk needs. */
  private static void drop(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException stillThere) {
      // It goes with what no build needs.
    }
  }

  /** Lets go of what this build did not need, nor any in the last month. */
  public void tidy(Set<String> paths) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<Path> needed = paths.stream().map(this::place).collect(Collectors.toSet());
    Instant longAgo = Instant.now().minus(UNUSED);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !needed.contains(f)).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(longAgo)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException stillThere) {
      // It only takes room, and the next build tries again.
    }
  }

  private Path place(String path) {
    List<String> parts = List.of(path.split("/"));
    return folder.resolve(parts.get(parts.size() - 1));
  }
}
