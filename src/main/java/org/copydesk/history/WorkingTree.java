package org.copydesk.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/** What is not committed yet: the index and the files on disk. */
record WorkingTree(
    org.eclipse.jgit.lib.Repository git,
    Below below,
    Optional<String> head,
    Map<String, String> environment) {

  /** Files of a publication are not larger; the capture of a source may be large. */
  private static final int LARGEST = 512_000_000;

  List<Change> staged() throws IOException {
    try (ObjectReader reader = git.newObjectReader()) {
      return new Differences(git, below, "")
              .between(Differences.tree(reader, headTree()), new DirCacheIterator(index()), reader)
              .stream()
              .map(Touch::change)
              .toList();
    }
  }

  Optional<String> stagedId(String path) throws IOException {
    return Optional.ofNullable(index().getEntry(below.outside(path)))
        .map(DirCacheEntry::getObjectId)
        .map(ObjectId::name);
  }

  List<String> conflicts() throws IOException {
    DirCache index = index();
    Set<String> found = new HashSet<>();
    for (int i = 0; i < index.getEntryCount(); i++) {
      DirCacheEntry entry = index.getEntry(i);
      if (entry.getStage() != DirCacheEntry.STAGE_0 && below.holds(entry.getPathString())) {
        found.add(below.inside(entry.getPathString()));
      }
    }
    return found.stream().sorted().toList();
  }

  void layOut(String folder, Path into) throws IOException {
    DirCache index = index();
    for (int i = 0; i < index.getEntryCount(); i++) {
      DirCacheEntry entry = index.getEntry(i);
      String path = below.inside(entry.getPathString());
      boolean file =
          entry.getStage() == DirCacheEntry.STAGE_0
              && FileMode.REGULAR_FILE.equals(entry.getRawMode() & ~0111);
      if (file && below.holds(entry.getPathString()) && path.startsWith(folder + "/")) {
        layOut(entry, into.resolve(path));
      }
    }
  }

  private void layOut(DirCacheEntry entry, Path to) throws IOException {
    Path parent = to.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path onDisk = git.getWorkTree().toPath().resolve(entry.getPathString());
    if (isSame(entry, onDisk)) {
      try {
        Files.createLink(to, onDisk);
        return;
      } catch (IOException | UnsupportedOperationException noLinks) {
        Files.deleteIfExists(to);
      }
    }
    Files.write(to, git.open(entry.getObjectId(), Constants.OBJ_BLOB).getBytes(LARGEST));
  }

  /** As the index remembers it: by size and time, unless it was written in that very moment. */
  private static boolean isSame(DirCacheEntry entry, Path onDisk) throws IOException {
    if (entry.isSmudged() || !Files.isRegularFile(onDisk, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Instant changed = Files.getLastModifiedTime(onDisk).toInstant();
    return Files.size(onDisk) == entry.getLength()
        && changed.equals(entry.getLastModifiedInstant());
  }

  List<Change> since(ObjectId other) throws IOException {
    Map<String, Change> changes = new TreeMap<>();
    Optional<ObjectId> base = base(other);
    try (ObjectReader reader = git.newObjectReader()) {
      new Differences(git, below, "")
          .between(
              Differences.tree(reader, base.isEmpty() ? Optional.empty() : tree(base.get())),
              Differences.tree(reader, headTree()),
              reader)
          .forEach(d -> changes.put(d.change().path(), d.change()));
    }
    for (Change change : uncommitted()) {
      changes.merge(change.path(), change, WorkingTree::joined);
    }
    return List.copyOf(changes.values());
  }

  /** What a commit and then the disk did to one file. */
  private static Change joined(Change committed, Change onDisk) {
    boolean gone = onDisk.kind() == Change.Kind.REMOVED;
    boolean back = committed.kind() == Change.Kind.REMOVED;
    return gone
        ? onDisk
        : back ? new Change(Change.Kind.CHANGED, onDisk.path(), Optional.empty()) : committed;
  }

  /** What the index or the disk differ in from the head. */
  private List<Change> uncommitted() throws IOException {
    IndexDiff difference =
        new IndexDiff(git, head.map(ObjectId::fromString).orElse(null), new FileTreeIterator(git));
    difference.diff();
    Set<String> added = new HashSet<>(difference.getAdded());
    added.addAll(difference.getUntracked());
    Set<String> all = new TreeSet<>(added);
    all.addAll(difference.getChanged());
    all.addAll(difference.getRemoved());
    all.addAll(difference.getMissing());
    all.addAll(difference.getModified());
    all.addAll(difference.getConflicting());
    return all.stream().filter(below::holds).map(p -> onDisk(p, added.contains(p))).toList();
  }

  private Change onDisk(String outside, boolean added) {
    boolean there = new File(git.getWorkTree(), outside).exists();
    Change.Kind kind =
        !there ? Change.Kind.REMOVED : added ? Change.Kind.ADDED : Change.Kind.CHANGED;
    return new Change(kind, below.inside(outside), Optional.empty());
  }

  /** The last commit that two lines have in common. */
  private Optional<ObjectId> base(ObjectId other) throws IOException {
    if (head.isEmpty()) {
      return Optional.of(other);
    }
    try (RevWalk walk = new RevWalk(git)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(other));
      walk.markStart(walk.parseCommit(ObjectId.fromString(head.get())));
      RevCommit base = walk.next();
      return Optional.of(base == null ? other : base.getId());
    }
  }

  private Optional<ObjectId> headTree() throws IOException {
    return head.isEmpty() ? Optional.empty() : tree(ObjectId.fromString(head.get()));
  }

  private Optional<ObjectId> tree(ObjectId commit) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      return Optional.of(walk.parseCommit(commit).getTree().getId());
    }
  }

  /** A commit of named files has an index of its own, which git names to its hooks. */
  private DirCache index() throws IOException {
    String named = environment.getOrDefault("GIT_INDEX_FILE", "");
    if (named.isEmpty()) {
      return git.readDirCache();
    }
    File file = new File(named);
    File absolute = file.isAbsolute() ? file : new File(git.getWorkTree(), named);
    return absolute.exists() ? DirCache.read(absolute, git.getFS()) : git.readDirCache();
  }
}
