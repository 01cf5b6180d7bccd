package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What somebody put into the site after it had been looked at and before another tree took its
 * place. A folder tells by its time that something was added to it.
 *
 * @param old where the tree now is that was the site
 * @param seen what stood in it when it was looked at
 */
record LateArrivals(Path old, Tree seen) {
  /** Clocks of file systems are coarse, some of them to two seconds. */
  private static final long MARGIN = TimeUnit.SECONDS.toNanos(2);

  /** Brings them into a site, but for those whose place is taken there. */
  void moveTo(Path site) throws IOException {
    for (String folder : touched()) {
      for (String path : added(folder)) {
        move(path, site);
      }
    }
  }

  private List<String> touched() {
    return Stream.concat(Stream.of(""), seen.folders().stream()).toList().parallelStream()
        .filter(this::isTouched)
        .toList();
  }

  private boolean isTouched(String folder) {
    try {
      return Stamp.linked(old.resolve(folder)).isRacy(seen.seen(), MARGIN);
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  private List<String> added(String folder) throws IOException {
    List<String> added = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(old.resolve(folder))) {
      for (Path entry : entries) {
        String path = Tree.below(old, entry);
        if (!seen.files().containsKey(path) && !seen.folders().contains(path)) {
          added.add(path);
        }
      }
    } catch (NoSuchFileException goneMeanwhile) {
      return List.of();
    }
    Collections.sort(added);
    return added;
  }

  private void move(String path, Path site) throws IOException {
    Path from = old.resolve(path);
    if (!Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      place(from, site.resolve(path));
      return;
    }
    Tree tree = Tree.read(from);
    for (String below : tree.files().keySet()) {
      place(from.resolve(below), site.resolve(path).resolve(below));
    }
    Tree.remove(from);
  }

  private static void place(Path file, Path to) throws IOException {
    if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(to.getParent());
      Files.move(file, to);
    }
  }
}
