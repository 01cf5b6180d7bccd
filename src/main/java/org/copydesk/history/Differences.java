package org.copydesk.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Compares two trees of one repository, with renames found as git itself finds them. */
final class Differences {
  /** How alike two files are, in percent, to count as one that was renamed; git's own measure. */
  private static final int ALIKE = 50;

  private final org.eclipse.jgit.lib.Repository git;
  private final Below below;
  private final String folder;

  /**
   * @param folder which part of the publication is compared; empty for all of it
   */
  Differences(org.eclipse.jgit.lib.Repository git, Below below, String folder) {
    this.git = git;
    this.below = below;
    this.folder = folder.isEmpty() ? below.folder() : below.outside(folder);
  }

  /** A tree to compare; one that is absent is empty. */
  static AbstractTreeIterator tree(ObjectReader reader, Optional<? extends AnyObjectId> tree)
      throws IOException {
    return tree.isPresent()
        ? new CanonicalTreeParser(null, reader, tree.get())
        : new EmptyTreeIterator();
  }

  /** What became of each file below the publication's folder, by path. */
  List<Touch> between(AbstractTreeIterator before, AbstractTreeIterator after, ObjectReader reader)
      throws IOException {
    try (TreeWalk walk = new TreeWalk(git, reader)) {
      walk.setRecursive(true);
      walk.setFilter(filter());
      walk.addTree(before);
      walk.addTree(after);
      List<Touch> found = new ArrayList<>();
      for (DiffEntry entry : renamed(DiffEntry.scan(walk), reader)) {
        difference(entry).ifPresent(found::add);
      }
      return found;
    }
  }

  private TreeFilter filter() {
    return folder.isEmpty()
        ? TreeFilter.ANY_DIFF
        : AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF);
  }

  private List<DiffEntry> renamed(List<DiffEntry> entries, ObjectReader reader) throws IOException {
    boolean added = entries.stream().anyMatch(e -> e.getChangeType() == DiffEntry.ChangeType.ADD);
    boolean gone = entries.stream().anyMatch(e -> e.getChangeType() == DiffEntry.ChangeType.DELETE);
    if (!added || !gone) {
      return entries;
    }
    RenameDetector detector = new RenameDetector(git);
    detector.setRenameScore(ALIKE);
    detector.addAll(entries);
    try {
      return detector.compute(reader, NullProgressMonitor.INSTANCE);
    } catch (CanceledException nobodyCancels) {
      throw new IllegalStateException(nobodyCancels);
    }
  }

  private Optional<Touch> difference(DiffEntry entry) {
    boolean removed = entry.getChangeType() == DiffEntry.ChangeType.DELETE;
    FileMode mode = removed ? entry.getOldMode() : entry.getNewMode();
    if (mode.getObjectType() != Constants.OBJ_BLOB || mode == FileMode.SYMLINK) {
      return Optional.empty();
    }
    String path = below.inside(removed ? entry.getOldPath() : entry.getNewPath());
    Optional<String> blob =
        removed ? Optional.empty() : Optional.of(entry.getNewId().toObjectId().name());
    return Optional.of(new Touch(change(entry, path), blob));
  }

  private Change change(DiffEntry entry, String path) {
    return switch (entry.getChangeType()) {
      case RENAME ->
          new Change(Change.Kind.RENAMED, path, Optional.of(below.inside(entry.getOldPath())));
      case DELETE -> new Change(Change.Kind.REMOVED, path, Optional.empty());
      case MODIFY -> new Change(Change.Kind.CHANGED, path, Optional.empty());
      default -> new Change(Change.Kind.ADDED, path, Optional.empty());
    };
  }
}
