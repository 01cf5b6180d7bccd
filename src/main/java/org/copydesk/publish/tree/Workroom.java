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
import java.util.Map;
import java.util.Optional;
import org.copydesk.text.CannotGoOn;
import org.jspecify.annotations.Nullable;

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
 *   <li>{@code stage}: a tree that was being made. It is thrown away.
 *   <li>{@code next}: a whole tree about to take the site's place, or the old site just after. What
 *       Copydesk did not write is saved from it; then it is thrown away.
 *   <li>{@code last}: the old site, set aside where a system cannot exchange two folders in one
 *       step. When there is no site, {@code next} takes its place, or else it goes back.
 * </ul>
 *
 * The kernel drops the lock of a process that is killed.
 */
public final class Workroom implements AutoCloseable {
  private final Output output;
  private final FileLock lock;

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

  /** An empty stage for one build. */
  public Stage stage() throws CannotGoOn {
    return stage(new AtomicExchange());
  }

  Stage stage(Exchange exchange) throws CannotGoOn {
    try {
      Tree.remove(stageFolder());
      Manifest manifest = Manifest.read(manifestFile());
      return new Stage(this, exchange, Tree.read(site()), manifest);
    } catch (IOException e) {
      throw Disk.trouble("read " + site(), e);
    }
  }

  @Override
  public void close() {
    try {
      lock.channel().close();
    } catch (IOException lostAnyway) {
      // The lock ends with the process at the latest.
    }
  }

  Path site() {
    return output.site();
  }

  Path stageFolder() {
    return output.workroom().resolve("stage");
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

  /** Moves what Copydesk did not write from an old tree into the site, then removes the tree. */
  void clear(Path old, Manifest manifest, @Nullable Tree carried) throws IOException {
    for (Map.Entry<String, ?> entry : Tree.read(old).files().entrySet()) {
      String path = entry.getKey();
      Path file = old.resolve(path);
      Path place = site().resolve(path);
      boolean known = carried != null && carried.files().containsKey(path);
      if (!known
          && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)
          && !ours(manifest, path, file)) {
        Files.createDirectories(place.getParent());
        Files.move(file, place);
      }
    }
    Tree.remove(old);
  }

  static boolean ours(Manifest manifest, String path, Path file) throws IOException {
    return manifest.files().containsKey(path)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && manifest.knows(path, Fingerprint.of(file));
  }

  private void recover() throws IOException {
    Tree.remove(stageFolder());
    boolean next = Files.exists(nextFolder(), LinkOption.NOFOLLOW_LINKS);
    boolean last = Files.exists(lastFolder(), LinkOption.NOFOLLOW_LINKS);
    if (last && !Files.exists(site(), LinkOption.NOFOLLOW_LINKS)) {
      Files.move(next ? nextFolder() : lastFolder(), site(), StandardCopyOption.ATOMIC_MOVE);
    } else if (next && !Files.exists(site(), LinkOption.NOFOLLOW_LINKS)) {
      // The first site of all, killed just before it took its place: the coming build makes it
      // anew.
      Tree.remove(nextFolder());
    }
    if (next || last) {
      Manifest manifest = Manifest.read(manifestFile());
      clear(nextFolder(), manifest, null);
      clear(lastFolder(), manifest, null);
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
