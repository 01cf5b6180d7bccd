package org.copydesk.publish.tree;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tree in which the next site is made: the site before the last one, whose folders are its own
 * and whose files are links to those of the site. What differs from the site is put into it, and
 * the two change places.
 *
 * <p>Nothing is written down about it. What lies in it counts only where it is the very file that
 * stands in the site, by its number on the disk; all else is thrown out before anything is made. So
 * it does not matter who did what to it, nor where a killed build had come.
 *
 * <p>Files may be put and linked from several threads at will. None is ever opened for writing that
 * exists, since the site may have it, too.
 */
final class Spare {
  private final Path folder;
  private final Tree standing;

  /** What the site has and this tree has not. */
  private final Set<String> lacking = ConcurrentHashMap.newKeySet();

  private final Folders folders;

  /** Folders that the site does not have. */
  private final Set<String> loose = ConcurrentHashMap.newKeySet();

  private volatile boolean copied;
  private volatile boolean stopped;

  private Spare(Path folder, Tree standing, Folders folders) {
    this.folder = folder;
    this.standing = standing;
    this.folders = folders;
  }

  /**
   * The tree in a folder, which need not exist, with nothing left in it that the site has not.
   *
   * @param standing the site
   */
  static Spare at(Path folder, Tree standing) throws IOException {
    Tree tree = whole(folder);
    Spare spare = new Spare(folder, standing, new Folders(tree.folders()));
    standing.files().forEach((path, stamp) -> spare.missing(path, stamp, tree));
    for (String path : tree.files().keySet()) {
      if (!standing.files().containsKey(path) || spare.lacking.contains(path)) {
        Files.deleteIfExists(folder.resolve(path));
      }
    }
    for (String path : List.copyOf(tree.folders())) {
      if (standing.files().containsKey(path)) {
        Tree.remove(folder.resolve(path));
        tree.folders().removeIf(below -> (below + "/").startsWith(path + "/"));
      }
    }
    tree.folders().stream().filter(f -> !standing.folders().contains(f)).forEach(spare.loose::add);
    return spare;
  }

  private static Tree whole(Path folder) throws IOException {
    try {
      return Tree.read(folder);
    } catch (IOException unreadable) {
      Tree.remove(folder);
      return Tree.none(folder);
    }
  }

  private void missing(String path, Stamp stamp, Tree tree) {
    if (!stamp.isSameFile(tree.files().get(path))) {
      lacking.add(path);
    }
  }

  /** Links what it lacks, until it is told to stop. */
  void complete() throws IOException {
    if (lacking.isEmpty()) {
      return;
    }
    for (String path : standing.files().keySet()) {
      if (stopped) {
        return;
      }
      if (lacking.contains(path)) {
        linkIfThere(path);
      }
    }
  }

  private void linkIfThere(String path) throws IOException {
    try {
      link(path);
    } catch (NoSuchFileException goneMeanwhile) {
      // Whoever needs it will notice.
    }
  }

  /** Has {@link #complete} end soon. */
  void stop() {
    stopped = true;
  }

  /** The files that the site has and it has not, as far as none was linked meanwhile. */
  Set<String> lacking() {
    return Collections.unmodifiableSet(lacking);
  }

  /** Links those of some files that it lacks, by all processors. */
  void link(Collection<String> paths) throws IOException {
    List<String> rest = paths.stream().filter(lacking::contains).toList();
    try {
      rest.parallelStream().forEach(this::linkOne);
    } catch (UncheckedIOException refused) {
      throw refused.getCause();
    }
  }

  private void linkOne(String path) {
    try {
      if (!link(path)) {
        Tree.remove(folder.resolve(path));
        link(path);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Links one file of the site, unless something was put there meanwhile. */
  private boolean link(String path) throws IOException {
    Path from = standing.root().resolve(path);
    Path to = place(path);
    try {
      Stamp stamp = standing.files().get(path);
      if (stamp != null && !stamp.isFile() && Files.isSymbolicLink(from)) {
        Files.createSymbolicLink(to, Files.readSymbolicLink(from));
      } else {
        linkOrCopy(from, to);
      }
      lacking.remove(path);
      return true;
    } catch (FileAlreadyExistsException putMeanwhile) {
      return false;
    }
  }

  private void linkOrCopy(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException | NoSuchFileException itself) {
      throw itself;
    } catch (IOException | UnsupportedOperationException noLinksHere) {
      copied = true;
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Whether this disk has no links, so that a further tree takes as much room as the site. */
  boolean hasCopies() {
    return copied;
  }

  /** Writes a new file in the place of whatever is there, and says how it stands. */
  Stamp write(String path, byte[] bytes) throws IOException {
    Path file = place(path);
    while (true) {
      try (SeekableByteChannel out = Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE))) {
        for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
          out.write(rest);
        }
        break;
      } catch (FileAlreadyExistsException linked) {
        Tree.remove(file);
      } catch (IOException halfway) {
        // Nobody knows of it yet, so nobody else would remove it.
        Files.deleteIfExists(file);
        throw halfway;
      }
    }
    return Stamp.linked(file);
  }

  /** Copies a file into the place of whatever is there, and says how it stands. */
  Stamp copy(String path, Path from) throws IOException {
    Path file = place(path);
    while (true) {
      try {
        Files.copy(from, file);
        return Stamp.linked(file);
      } catch (FileAlreadyExistsException linked) {
        Tree.remove(file);
      }
    }
  }

  /**
   * Takes leave of files that have become others in the site, when this is the tree that was the
   * site: their room on the disk is freed.
   *
   * @param linked whether to link the new ones at once
   */
  void follow(Collection<String> paths, boolean linked) throws IOException {
    try {
      List.copyOf(paths).parallelStream().forEach(path -> follow(path, linked));
    } catch (UncheckedIOException refused) {
      throw refused.getCause();
    }
  }

  private void follow(String path, boolean linked) {
    try {
      Files.deleteIfExists(folder.resolve(path));
      if (linked) {
        Path to = place(path);
        linkOrCopy(standing.root().resolve(path), to);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** From now on this is the tree that was the site. */
  void turn() {
    folders.are(standing.folders());
    loose.clear();
  }

  /** Removes files, and the folders that are empty without them. */
  void drop(Collection<String> paths) throws IOException {
    for (String path : paths) {
      Files.deleteIfExists(folder.resolve(path));
      prune(path);
    }
  }

  private void prune(String path) throws IOException {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      if (!isRemoved(path.substring(0, slash))) {
        return;
      }
    }
  }

  /**
   * Gives it the folders of nothing that it is to have, and takes those that it is not to have.
   *
   * @param empty to be there
   * @param unwanted to go, where nothing is in them
   */
  void settle(Collection<String> empty, Collection<String> unwanted) throws IOException {
    for (String path : empty) {
      Files.createDirectories(folder.resolve(path));
    }
    Set<String> wanted = new HashSet<>(empty);
    List<String> deepestFirst = new ArrayList<>(loose);
    deepestFirst.addAll(unwanted);
    deepestFirst.sort(Collections.reverseOrder());
    for (String path : deepestFirst) {
      if (!wanted.contains(path)) {
        isRemoved(path);
      }
    }
  }

  private boolean isRemoved(String path) throws IOException {
    try {
      folders.remove(path);
      return Files.deleteIfExists(folder.resolve(path));
    } catch (DirectoryNotEmptyException used) {
      folders.add(path);
      return false;
    }
  }

  private Path place(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    String above = slash < 0 ? "" : path.substring(0, slash);
    if (!folders.has(above)) {
      Files.createDirectories(folder.resolve(above));
      folders.add(above);
    }
    if (!loose.isEmpty()) {
      loose.remove(above);
    }
    return folder.resolve(path);
  }
}
