package org.copydesk.publish.tree;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which folders of a tree need not be made: all that were seen in it, and of those made since only
 * the last ones, since a page has its own folder and is written once. Thread-safe.
 */
final class Folders {
  private static final int LATELY = 1 << 12;

  private volatile Set<String> seen;
  private final Set<String> gone = ConcurrentHashMap.newKeySet();
  private final AtomicReferenceArray<String> made = new AtomicReferenceArray<>(LATELY);

  /**
   * @param seen those that are there, which is not copied
   */
  Folders(Set<String> seen) {
    this.seen = seen;
  }

  /** Forgets all, and takes others for those that are there. */
  void are(Set<String> others) {
    seen = others;
    gone.clear();
    for (int i = 0; i < LATELY; i++) {
      made.set(i, "");
    }
  }

  /** Whether a folder is there; false also where that is not remembered. */
  boolean has(String path) {
    return path.equals(made.get(slot(path))) || seen.contains(path) && !gone.contains(path);
  }

  void add(String path) {
    gone.remove(path);
    made.set(slot(path), path);
  }

  void remove(String path) {
    gone.add(path);
    if (path.equals(made.get(slot(path)))) {
      made.set(slot(path), "");
    }
  }

  private static int slot(String path) {
    return (path.hashCode() * 0x9E3779B9 >>> 7) & (LATELY - 1);
  }
}
