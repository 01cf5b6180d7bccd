package org.copydesk.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.copydesk.text.CannotGoOn;

/**
 * Waits for a change below {@code content/} or {@code templates/}. One save is several events, and
 * a branch switched is hundreds: they count as one change when they come close together.
 */
final class Watcher implements AutoCloseable {
  private static final Set<String> WATCHED = Set.of("content", "templates");
  private static final long QUIET_MILLIS = 80;

  /** A change that goes on and on is acted upon after this many quiet spans all the same. */
  private static final int PATIENCE = 25;

  private final Path root;
  private final WatchService events;

  private Watcher(Path root, WatchService events) {
    this.root = root;
    this.events = events;
  }

  static Watcher of(Path root) throws CannotGoOn {
    try {
      Watcher watcher = new Watcher(root, root.getFileSystem().newWatchService());
      watcher.register(root);
      for (String folder : WATCHED) {
        watcher.registerAll(root.resolve(folder));
      }
      return watcher;
    } catch (IOException e) {
      throw new CannotGoOn(
          "The folder " + root + " cannot be watched: " + e.getMessage() + ".",
          "On Linux, raise fs.inotify.max_user_watches if it says that a limit is reached.",
          e);
    }
  }

  /**
   * Waits until something has changed and then stayed quiet for a moment.
   *
   * @return false when the watcher has been closed
   */
  boolean await() {
    try {
      boolean changed = false;
      while (!changed) {
        changed = changes(events.take());
      }
      for (int i = 0; i < PATIENCE; i++) {
        WatchKey more = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        if (more == null) {
          return true;
        }
        changes(more);
      }
      return true;
    } catch (ClosedWatchServiceException closed) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    try {
      events.close();
    } catch (IOException closedEnough) {
      // It ends with the process at the latest.
    }
  }

  /** Whether any of these events matters; folders that are new are watched from now on. */
  private boolean changes(WatchKey key) {
    Path folder = (Path) key.watchable();
    boolean changes = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        registerAll(root.resolve("content"));
        registerAll(root.resolve("templates"));
        changes = true;
      } else if (event.context() instanceof Path name && matters(folder, name.toString())) {
        registerAll(folder.resolve(name));
        changes = true;
      }
    }
    key.reset();
    return changes;
  }

  private boolean matters(Path folder, String name) {
    if (folder.equals(root)) {
      return WATCHED.contains(name);
    }
    // What editors leave for a moment: .almaty.md.swp, almaty.md~
    return !name.startsWith(".") && !name.endsWith("~");
  }

  private void registerAll(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes facts)
                throws IOException {
              register(each);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException vanished) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException vanished) {
      // A folder that goes while it is looked at is a change of its own, and will be told.
    }
  }

  private void register(Path folder) throws IOException {
    folder.register(
        events,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
  }
}
