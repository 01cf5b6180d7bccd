package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.copydesk.text.CannotGoOn;

/**
 * The site to be. Files are put onto it, from several threads at will; those that differ from what
 * stands are written into the {@link Spare} at once, the others only remembered. {@link #publish}
 * completes that tree with links to what stays and has it change places with the site. Until then
 * nothing in the site has been touched, and when nothing differs nothing ever is.
 */
public final class Stage implements AutoCloseable {
  /** So many changed files are linked back at once; with more, the next build does it. */
  private static final int FEW = 2000;

  private final Workroom room;
  private final Exchange exchange;
  private final Tree standing;
  private final Spare spare;
  private final Manifest before;
  private final ConcurrentMap<String, Fingerprint> planned = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Stamp> changed = new ConcurrentHashMap<>();
  private Set<String> stale = Set.of();

  /** Files of the site that were not put onto the stage when this was last looked at. */
  private Collection<String> unplanned;

  private boolean published;

  Stage(Workroom room, Exchange exchange, Spare spare, Manifest before) throws CannotGoOn {
    this.room = room;
    this.exchange = exchange;
    this.standing = room.look();
    this.spare = spare;
    this.before = before;
    this.unplanned = standing.files().keySet();
  }

  /**
   * Puts a file of these bytes onto the stage.
   *
   * @param path below the site, with forward slashes
   */
  public void put(String path, byte[] bytes) throws CannotGoOn {
    try {
      planned.put(path, Fingerprint.of(bytes));
      if (!standing.hasFile(path, bytes.length) || !Arrays.equals(bytes, stands(path))) {
        changed.put(path, spare.write(path, bytes));
      }
    } catch (IOException e) {
      throw Disk.trouble("write " + path, e);
    }
  }

  private byte[] stands(String path) throws IOException {
    try {
      return Files.readAllBytes(room.site().resolve(path));
    } catch (NoSuchFileException goneMeanwhile) {
      return new byte[0];
    }
  }

  /** Puts a copy of a file onto the stage. */
  public void put(String path, Path file) throws CannotGoOn {
    try {
      planned.put(path, Fingerprint.of(file));
      if (!standing.hasFile(path, Files.size(file))
          || Files.mismatch(file, room.site().resolve(path)) >= 0) {
        changed.put(path, spare.copy(path, file));
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
      Path folder = changed.containsKey(path) ? room.spareFolder() : room.site();
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw Disk.trouble("read " + path, e);
    }
  }

  /** How a file stands in the site; empty when there is none of that path. */
  public Optional<Stamp> standing(String path) {
    return standing.file(path);
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
      for (String path : unplanned()) {
        if (!Workroom.ours(before, path, room.site().resolve(path))) {
          foreign.add(path);
        }
      }
      return foreign;
    } catch (IOException e) {
      throw Disk.trouble("read " + room.site(), e);
    }
  }

  /** The files of the site that were not put; what was put once stays so. */
  private synchronized Collection<String> unplanned() {
    unplanned = unplanned.stream().filter(path -> !planned.containsKey(path)).toList();
    return unplanned;
  }

  /** The files that are new or different, as far as they were put. */
  public Set<String> written() {
    return new TreeSet<>(changed.keySet());
  }

  /** The files of an earlier build that are not part of the site any more. */
  public Set<String> removed() throws CannotGoOn {
    return stale(foreign());
  }

  private Set<String> stale(Set<String> foreign) {
    Set<String> stale = new TreeSet<>();
    for (String path : unplanned()) {
      if (!foreign.contains(path)) {
        stale.add(path);
      }
    }
    return stale;
  }

  /** Has the stage and the site change places, in one step. */
  public Tally publish() throws CannotGoOn {
    Set<String> foreign = foreign();
    new Obstacles(room.site(), planned.keySet()).among(foreign);
    stale = stale(foreign);
    try {
      if (!changed.isEmpty() || !stale.isEmpty() || !Files.exists(room.site())) {
        complete(foreign);
        // Known to be ours whether or not the next step is reached.
        before.announce(planned, changed.keySet());
        swap();
        published = true;
        keepOld();
      }
      before.settle(planned, changed.keySet(), stale);
    } catch (IOException e) {
      throw Disk.trouble("publish to " + room.site(), e);
    }
    int unchanged = planned.size() - changed.size();
    return new Tally(changed.size(), unchanged, stale.size(), List.copyOf(foreign));
  }

  /** How all files of the site stand once this is published. */
  public Stands stands() throws CannotGoOn {
    if (spare.hasCopies()) {
      return Stands.of(room.lookAnew());
    }
    Map<String, Stamp> files = new HashMap<>(standing.files().size() * 2);
    standing
        .files()
        .forEach(
            (path, stamp) -> {
              if (!stale.contains(path)) {
                files.put(path, stamp);
              }
            });
    files.putAll(changed);
    return new Stands(standing.seen(), files, Set.copyOf(changed.keySet()));
  }

  /** Throws away what was not published; the site stands as it stood. */
  @Override
  public void close() throws CannotGoOn {
    room.rest();
    if (published) {
      return;
    }
    try {
      // Folders are costly to remove, and the next build needs most of them.
      for (String path : changed.keySet()) {
        Files.deleteIfExists(room.spareFolder().resolve(path));
      }
    } catch (IOException e) {
      throw Disk.trouble("clear " + room.spareFolder(), e);
    }
  }

  /** Links what stays as it is, takes what goes, and gives the folder the site's permissions. */
  private void complete(Set<String> foreign) throws IOException {
    room.rest();
    Files.createDirectories(room.spareFolder());
    spare.link(kept(foreign));
    spare.drop(stale);
    List<String> empty = new ArrayList<>(standing.empty());
    List<String> unwanted = new ArrayList<>(standing.empty());
    empty.removeIf(folder -> planned.containsKey(folder) || before.hasBelow(folder));
    unwanted.removeAll(empty);
    spare.settle(empty, unwanted);
    var mode = Files.getFileAttributeView(room.site(), PosixFileAttributeView.class);
    if (mode != null && Files.exists(room.site())) {
      Files.setPosixFilePermissions(room.spareFolder(), mode.readAttributes().permissions());
    }
  }

  private List<String> kept(Set<String> foreign) {
    List<String> kept = new ArrayList<>();
    for (String path : spare.lacking()) {
      boolean stays =
          planned.containsKey(path) ? !changed.containsKey(path) : foreign.contains(path);
      if (stays) {
        kept.add(path);
      }
    }
    return kept;
  }

  private void swap() throws IOException {
    Path site = room.site();
    Path next = room.nextFolder();
    Files.move(room.spareFolder(), next, StandardCopyOption.ATOMIC_MOVE);
    try {
      if (!Files.exists(site)) {
        Files.move(next, site, StandardCopyOption.ATOMIC_MOVE);
      } else if (!exchange.swap(site, next, room.lastFolder())) {
        new TwoRenames().swap(site, next, room.lastFolder());
      }
    } catch (IOException refused) {
      Files.move(next, room.spareFolder(), StandardCopyOption.ATOMIC_MOVE);
      throw refused;
    }
  }

  /** Makes the old tree the next spare, with links to what is new in the site. */
  private void keepOld() {
    try {
      Path old = Files.exists(room.nextFolder()) ? room.nextFolder() : room.lastFolder();
      if (!Files.exists(old)) {
        return;
      }
      new LateArrivals(old, standing).moveTo(room.site());
      if (spare.hasCopies()) {
        Tree.remove(old);
        return;
      }
      Files.move(old, room.spareFolder(), StandardCopyOption.ATOMIC_MOVE);
      spare.turn();
      spare.drop(stale);
      spare.follow(changed.keySet(), changed.size() <= FEW);
    } catch (IOException leftOver) {
      // The new site stands. What is left to do is done when the workroom is next opened.
    }
  }
}
