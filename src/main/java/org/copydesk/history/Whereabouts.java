package org.copydesk.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a repository lies, found without the library, which takes long to load.
 *
 * @param top the working tree's uppermost folder; for a bare repository the repository itself
 * @param git the folder that holds {@code HEAD}; it need not exist
 */
public record Whereabouts(Path top, Path git, boolean bare) {

  /** The nearest repository, from a folder upwards. */
  public static Optional<Whereabouts> find(Path folder) throws IOException {
    Path start = folder.toRealPath();
    for (Path at = start; at != null; at = at.getParent()) {
      Path entry = at.resolve(".git");
      if (Files.isDirectory(entry)) {
        return Optional.of(new Whereabouts(at, entry, false));
      }
      if (Files.isRegularFile(entry)) {
        return Optional.of(new Whereabouts(at, pointed(entry), false));
      }
      if (isRepository(at)) {
        return Optional.of(new Whereabouts(at, at, true));
      }
    }
    return Optional.empty();
  }

  /** A linked working tree's folder names the repository that it belongs to. */
  boolean linked() {
    return Files.exists(git.resolve("commondir"));
  }

  /** A submodule's working tree points out of itself, and so does a linked one. */
  boolean submodule() {
    return !bare && !git.startsWith(top) && !linked();
  }

  /** Whether there is a repository where it is said to be. */
  public boolean exists() {
    return Files.isRegularFile(git.resolve("HEAD"));
  }

  private static boolean isRepository(Path folder) {
    return Files.isRegularFile(folder.resolve("HEAD"))
        && Files.isDirectory(folder.resolve("objects"))
        && Files.isDirectory(folder.resolve("refs"));
  }

  /** The file {@code .git} of a linked working tree or submodule holds {@code gitdir: path}. */
  private static Path pointed(Path file) throws IOException {
    String line = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
    String path = line.startsWith("gitdir:") ? line.substring("gitdir:".length()).strip() : line;
    try {
      return file.resolveSibling(path).normalize();
    } catch (java.nio.file.InvalidPathException notAPath) {
      return file;
    }
  }
}
