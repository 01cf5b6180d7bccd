package org.copydesk.publish.tree;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that stands in a folder, links never followed; folder by folder, from the top.
 *
 * @param root the folder; need not exist
 * @param seen the moment before the first was looked at, in nanoseconds since 1970
 * @param files path below the root, with forward slashes, to the entry: files, symbolic links and
 *     whatever else is no folder
 * @param folders the folders below the root
 * @param empty those with nothing in them
 */
public record Tree(
    Path root, long seen, Map<String, Stamp> files, Set<String> folders, List<String> empty) {

  /** Looks at a folder; one that does not exist is a tree of nothing. */
  public static Tree read(Path root) throws IOException {
    Walk walk = new Walk(root, Stamp::linked, path -> true);
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      walk.go("");
    }
    return new Tree(root, walk.seen(), walk.files(), walk.folders(), walk.empty());
  }

  static Tree none(Path root) {
    return new Tree(root, 0, new LinkedHashMap<>(), new LinkedHashSet<>(), List.of());
  }

  /** How a file stands here; empty when there is none of that path. */
  public Optional<Stamp> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Whether that path is a plain file here, of that many bytes. */
  boolean hasFile(String path, long length) {
    Stamp stamp = files.get(path);
    return stamp != null && stamp.size() == length;
  }

  /** Removes a folder with all in it, links not followed; one that is not there is fine. */
  static void remove(Path root) throws IOException {
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(root);
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  static String below(Path root, Path entry) {
    return root.relativize(entry).toString().replace(File.separatorChar, '/');
  }
}
