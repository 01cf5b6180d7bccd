package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.copydesk.text.CannotGoOn;

/**
 * The site to be. Files are put onto it, from several threads at will; those that differ from what
 * stands are written beside the site at once, the others only remembered. {@link #publish}
 * completes the tree with links to what stays and puts it in the site's place. Until then nothing
 * in the site has been touched, and when nothing differs nothing ever is.
 */
public final class Stage implements AutoCloseable {
  private final Workroom room;
  private final Exchange exchange;
  private final Tree standing;
  private final Manifest before;
  private final ConcurrentMap<String, Fingerprint> planned = new ConcurrentHashMap<>();
  private final Set<String> changed = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  Stage(Workroom room, Exchange exchange, Tree standing, Manifest before) {
    this.room = room;
    this.exchange = exchange;
    this.standing = standing;
    this.before = before;
  }

  /**
   * Puts a file of these bytes onto the stage.
   *
   * @param path below the site, with forward slashes
   */
  public void put(String path, byte[] bytes) throws CannotGoOn {
    try {
      planned.put(path, Fingerprint.of(bytes));
      if (!standing.hasFile(path, bytes.length)
          || !Arrays.equals(bytes, Files.readAllBytes(room.site().resolve(path)))) {
        Files.write(fresh(path), bytes);
        changed.add(path);
      }
    } catch (IOException e) {
      throw Disk.trouble("write " + path, e);
    }
  }

  /** Puts a copy of a file onto the stage. */
  public void put(String path, Path file) throws CannotGoOn {
    try {
      planned.put(path, Fingerprint.of(file));
      if (!standing.hasFile(path, Files.size(file))
          || Files.mismatch(file, room.site().resolve(path)) >= 0) {
        Files.copy(file, fresh(path));
        changed.add(path);
      }
    } catch (IOException e) {
      throw Disk.trouble("copy " + file, e);
    }
  }

  /**
   * Puts a file onto the stage as it stands, where it is byte for byte what an earlier build wrote.
   *
   * @return whether it is
   */
  public boolean keep(String path) throws CannotGoOn {
    try {
      Path file = room.site().resolve(path);
      if (!standing.files().containsKey(path) || !Workroom.ours(before, path, file)) {
        return false;
      }
      planned.put(path, Fingerprint.of(file));
      return true;
    } catch (IOException e) {
      throw Disk.trouble("read " + path, e);
    }
  }

  /** Every file that was put so far. */
  public Set<String> paths() {
    return new TreeSet<>(planned.keySet());
  }

  /** The bytes of a file that was put. */
  public byte[] read(String path) throws CannotGoOn {
    try {
      Path folder = changed.contains(path) ? room.stageFolder() : room.site();
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw Disk.trouble("read " + path, e);
    }
  }

  /** How a file stands in the site; empty when there is none of that path. */
  public Optional<BasicFileAttributes> standing(String path) {
    return Optional.ofNullable(standing.files().get(path));
  }

  /**
   * Leaves a file of the site as it stands.
   *
   * @param print what it is known to be
   */
  public void keep(String path, Fingerprint print) {
    planned.put(path, print);
  }

  /** By what a file that was put onto the stage is known again. */
  public Optional<Fingerprint> print(String path) {
    return Optional.ofNullable(planned.get(path));
  }

  /**
   * The files in the site that Copydesk did not write and that will be left alone: what is not on
   * this stage and is not, byte for byte, what an earlier build wrote.
   */
  public Set<String> foreign() throws CannotGoOn {
    try {
      Set<String> foreign = new TreeSet<>();
      for (String path : standing.files().keySet()) {
        if (!planned.containsKey(path) && !Workroom.ours(before, path, room.site().resolve(path))) {
          foreign.add(path);
        }
      }
      return foreign;
    } catch (IOException e) {
      throw Disk.trouble("read " + room.site(), e);
    }
  }

  /** The files that are new or different, as far as they were put. */
  public Set<String> written() {
    return new TreeSet<>(changed);
  }

  /** The files of an earlier build that are not part of the site any more. */
  public Set<String> removed() throws CannotGoOn {
    Set<String> stale = new TreeSet<>(standing.files().keySet());
    stale.removeAll(planned.keySet());
    stale.removeAll(foreign());
    return stale;
  }

  /** Puts the stage in the site's place, in one step. */
  public Tally publish() throws CannotGoOn {
    Set<String> foreign = foreign();
    new Obstacles(room.site(), planned.keySet()).among(foreign);
    Set<String> stale = new TreeSet<>(standing.files().keySet());
    stale.removeAll(planned.keySet());
    stale.removeAll(foreign);
    Manifest after = Manifest.of(planned);
    try {
      if (!changed.isEmpty() || !stale.isEmpty() || !Files.exists(room.site())) {
        complete(foreign);
        // Known to be ours whether or not the next step is reached.
        after.and(before).write(room.manifestFile());
        swap();
        clear(after.and(before));
      }
      after.write(room.manifestFile());
    } catch (IOException e) {
      throw Disk.trouble("publish to " + room.site(), e);
    }
    int unchanged = planned.size() - changed.size();
    return new Tally(changed.size(), unchanged, stale.size(), List.copyOf(foreign));
  }

  /** Throws away what was not published; the site stands as it stood. */
  @Override
  public void close() throws CannotGoOn {
    try {
      Tree.remove(room.stageFolder());
    } catch (IOException e) {
      throw Disk.trouble("clear " + room.stageFolder(), e);
    }
  }

  /** Links onto the stage what stays as it is, and gives the folder the site's permissions. */
  private void complete(Set<String> foreign) throws IOException {
    Files.createDirectories(room.stageFolder());
    for (String path : planned.keySet()) {
      if (!changed.contains(path)) {
        link(path);
      }
    }
    for (String path : foreign) {
      link(path);
    }
    for (String folder : standing.emptyFolders()) {
      if (!planned.containsKey(folder) && !before.hasBelow(folder)) {
        Files.createDirectories(room.stageFolder().resolve(folder));
      }
    }
    var mode = Files.getFileAttributeView(room.site(), PosixFileAttributeView.class);
    if (mode != null && Files.exists(room.site())) {
      Files.setPosixFilePermissions(room.stageFolder(), mode.readAttributes().permissions());
    }
  }

  private void link(String path) throws IOException {
    Path from = room.site().resolve(path);
    Path to = fresh(path);
    BasicFileAttributes facts = standing.files().get(path);
    if (facts != null && facts.isSymbolicLink()) {
      Files.createSymbolicLink(to, Files.readSymbolicLink(from));
      return;
    }
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException noLinksHere) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private void swap() throws IOException {
    Path site = room.site();
    Path next = room.nextFolder();
    Files.move(room.stageFolder(), next, StandardCopyOption.ATOMIC_MOVE);
    try {
      if (!Files.exists(site)) {
        Files.move(next, site, StandardCopyOption.ATOMIC_MOVE);
      } else if (!exchange.swap(site, next, room.lastFolder())) {
        new TwoRenames().swap(site, next, room.lastFolder());
      }
    } catch (IOException refused) {
      Tree.remove(next);
      throw refused;
    }
  }

  private void clear(Manifest ours) {
    try {
      room.clear(room.nextFolder(), ours, standing);
      room.clear(room.lastFolder(), ours, standing);
    } catch (IOException leftOver) {
      // The new site stands. What is left of the old one goes when the workroom is next opened.
    }
  }

  private Path fresh(String path) throws IOException {
    Path file = room.stageFolder().resolve(path);
    Path folder = file.getParent();
    if (folder != null && !folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
    return file;
  }
}
