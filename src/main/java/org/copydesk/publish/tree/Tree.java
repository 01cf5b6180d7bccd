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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that stands in a folder, links never followed.
 *
 * @param root the folder; need not exist
 * @param files path below the root, with forward slashes, to the entry: files, symbolic links and
 *     whatever else is no folder
 * @param folders the folders below the root
 */
record Tree(Path root, Map<String, BasicFileAttributes> files, Set<String> folders) {

  static Tree read(Path root) throws IOException {
    Map<String, BasicFileAttributes> files = new TreeMap<>();
    Set<String> folders = new TreeSet<>();
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      return new Tree(root, files, folders);
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            if (!folder.equals(root)) {
              folders.add(below(root, folder));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            files.put(below(root, file), facts);
            return FileVisitResult.CONTINUE;
          }
        });
    return new Tree(root, files, folders);
  }

  /** Whether that path is a plain file here, of that many bytes. */
  boolean hasFile(String path, long length) {
    BasicFileAttributes facts = files.get(path);
    return facts != null && facts.isRegularFile() && facts.size() == length;
  }

  /** The folders with neither file nor folder in them. */
  Set<String> emptyFolders() {
    Set<String> used = new TreeSet<>();
    files.keySet().forEach(path -> Obstacles.ancestors(path, used));
    folders.forEach(path -> Obstacles.ancestors(path, used));
    Set<String> empty = new TreeSet<>(folders);
    empty.removeAll(used);
    return empty;
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

  private static String below(Path root, Path entry) {
    return root.relativize(entry).toString().replace(File.separatorChar, '/');
  }
}
