package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.CannotGoOn;

/**
 * The folder beside the site in which the next one is made, held by one build at a time.
 *
 * <pre>{@code
 * try (Workroom room = Workroom.open(Output.at(site, content))) {
 *   Stage stage = room.stage();
 *   stage.put("index.html", bytes);
 *   stage.publish();
 * }
 * }</pre>
 *
 * What lies in it says how far a killed build had come, and opening it finishes or undoes that:
 *
 * <ul>
 *   <li>{@code spare}: the tree in which the next site is made, see {@link Spare}. It stays.
 *   <li>{@code next}: a whole tree about to take the site's place, or the old site just after. What
 *       Copydesk did not write is saved from it; then it is the spare one.
 *   <li>{@code last}: the old site, set aside where a system cannot exchange two folders in one
 *       step. When there is no site, {@code next} takes its place, or else it goes back.
 * </ul>
 *
 * The kernel drops the lock of a process that is killed.
 */
public final class Workroom implements AutoCloseable {
  private final Output output;
  private final FileLock lock;
  private final Thread helper = new Thread(this::help, "spare");
  private volatile boolean resting;
  private volatile Optional<Tree> look = Optional.empty();
  private volatile Optional<Spare> spare = Optional.empty();

  private Workroom(Output output, FileLock lock) {
    this.output = output;
    this.lock = lock;
  }

  /**
   * @throws CannotGoOn when another build is at work there, or the disk refuses
   */
  public static Workroom open(Output output) throws CannotGoOn {
    try {
      Files.createDirectories(output.workroom());
      Path ignore = output.workroom().resolveSibling(".gitignore");
      if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
        Files.writeString(ignore, "*\n");
      }
      Optional<FileLock> lock = lock(output.workroom().resolve("lock"));
      if (lock.isEmpty()) {
        throw new CannotGoOn(
            "Another copydesk is building " + output.site() + " at this moment.",
            "Wait for it to end, or stop it.");
      }
      Workroom room = new Workroom(output, lock.get());
      room.recover();
      return room;
    } catch (IOException e) {
      throw Disk.trouble("write beside " + output.site(), e);
    }
  }

  /** The site as it stands; looked at once, when first asked for. */
  public synchronized Tree look() throws CannotGoOn {
    if (look.isEmpty()) {
      look = Optional.of(lookAnew());
    }
    return look.get();
  }

  Tree lookAnew() throws CannotGoOn {
    try {
      return Tree.read(site());
    } catch (IOException e) {
      throw Disk.trouble("read " + site(), e);
    }
  }

  /**
   * Begins to make the spare tree like the site, beside all other work: for a build that will
   * change few files.
   */
  public void foresee() {
    helper.setDaemon(true);
    helper.start();
  }

  private void help() {
    try {
      Spare made = spare();
      if (!resting) {
        made.complete();
      }
    } catch (CannotGoOn | IOException | RuntimeException refused) {
      // The build will meet it, too, if it needs what is lacking.
    }
  }

  /** A stage for one build. */
  public Stage stage() throws CannotGoOn {
    return stage(new AtomicExchange());
  }

  Stage stage(Exchange exchange) throws CannotGoOn {
    try {
      return new Stage(this, exchange, spare(), Manifest.open(manifestFile()));
    } catch (IOException e) {
      throw Disk.trouble("read " + site(), e);
    }
  }

  private synchronized Spare spare() throws CannotGoOn {
    if (spare.isEmpty()) {
      try {
        spare = Optional.of(Spare.at(spareFolder(), look()));
      } catch (IOException e) {
        throw Disk.trouble("clear " + spareFolder(), e);
      }
    }
    return spare.get();
  }

  /** Nothing is linked into the spare tree beside other work from now on. */
  void rest() {
    resting = true;
    spare.ifPresent(Spare::stop);
    try {
      helper.join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    rest();
    try {
      lock.channel().close();
    } catch (IOException lostAnyway) {
      // The lock ends with the process at the latest.
    }
  }

  Path site() {
    return output.site();
  }

  Path spareFolder() {
    return output.workroom().resolve("spare");
  }

  Path nextFolder() {
    return output.workroom().resolve("next");
  }

  Path lastFolder() {
    return output.workroom().resolve("last");
  }

  Path manifestFile() {
    return output.workroom().resolve("manifest");
  }

  /** Moves what Copydesk did not write from a tree into the site, then makes it the spare one. */
  private void clear(Path old, Manifest manifest) throws IOException {
    for (String path : Tree.read(old).files().keySet()) {
      Path file = old.resolve(path);
      Path place = site().resolve(path);
      if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !ours(manifest, path, file)) {
        Files.createDirectories(place.getParent());
        Files.move(file, place);
      }
    }
    Tree.remove(spareFolder());
    Files.move(old, spareFolder(), StandardCopyOption.ATOMIC_MOVE);
  }

  static boolean ours(Manifest manifest, String path, Path file) throws IOException {
    return manifest.has(path)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && manifest.knows(path, Fingerprint.of(file));
  }

  private void recover() throws IOException {
    boolean next = Files.exists(nextFolder(), LinkOption.NOFOLLOW_LINKS);
    boolean last = Files.exists(lastFolder(), LinkOption.NOFOLLOW_LINKS);
    if (last && !Files.exists(site(), LinkOption.NOFOLLOW_LINKS)) {
      Files.move(next ? nextFolder() : lastFolder(), site(), StandardCopyOption.ATOMIC_MOVE);
    }
    if (!Files.exists(site(), LinkOption.NOFOLLOW_LINKS)) {
      // The first site of all, killed just before it took its place: the coming build makes it
      // anew.
      if (next) {
        Files.move(nextFolder(), spareFolder(), StandardCopyOption.ATOMIC_MOVE);
      }
      return;
    }
    for (Path old : List.of(nextFolder(), lastFolder())) {
      if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
        clear(old, Manifest.open(manifestFile()));
      }
    }
  }

  private static Optional<FileLock> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(lock);
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // Falls through to "not ours".
    }
    channel.close();
    return Optional.empty();
  }
}
