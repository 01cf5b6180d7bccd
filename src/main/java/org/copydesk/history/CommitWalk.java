package org.copydesk.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** One walk over the graph of commits, with what each did to the publication's files. */
final class CommitWalk {
  /** Where a publication's texts are; nothing else is followed. */
  private static final String FOLDER = "content";

  /** A walk over fewer commits than this is not worth keeping. */
  private static final int WORTHWHILE = 200;

  private final org.eclipse.jgit.lib.Repository git;
  private final Below below;
  private final Differences differences;
  private final int worthwhile;

  CommitWalk(org.eclipse.jgit.lib.Repository git, Below below) {
    this(git, below, WORTHWHILE);
  }

  /**
   * @param worthwhile the least number of commits that is kept
   */
  CommitWalk(org.eclipse.jgit.lib.Repository git, Below below, int worthwhile) {
    this.git = git;
    this.worthwhile = worthwhile;
    this.below = below;
    this.differences = new Differences(git, below, FOLDER);
  }

  /**
   * Everything up to a commit.
   *
   * @param kept where an earlier walk may have left what it read
   */
  Chronicle read(Optional<String> head, Path kept) throws IOException {
    if (head.isEmpty()) {
      return Chronicle.of(List.of(), head, Set.of());
    }
    Set<String> shallow = new TreeSet<>();
    git.getObjectDatabase().getShallowCommits().forEach(id -> shallow.add(id.name()));
    String frame = below.folder() + "\n" + String.join("\n", shallow).hashCode() + shallow.size();
    Optional<Ledger> ledger = Ledger.read(kept).filter(l -> l.frame().equals(frame));
    List<Entry> entries = new ArrayList<>();
    int fresh;
    try (RevWalk walk = new RevWalk(git)) {
      ledger =
          ledger.isPresent() && leadsTo(walk, ledger.get().head(), head.get())
              ? ledger
              : Optional.empty();
      ledger.ifPresent(l -> entries.addAll(l.entries()));
      int known = entries.size();
      entries.addAll(between(walk, ledger.map(Ledger::head), head.get()));
      fresh = entries.size() - known;
      if (fresh >= (known == 0 ? worthwhile : 1)) {
        new Ledger(head.get(), frame, entries).write(kept);
      }
    }
    return Chronicle.of(entries, head, shallow).withFresh(fresh);
  }

  /** Whether a commit is among the ancestors of another; one that was thrown away is not. */
  private static boolean leadsTo(RevWalk walk, String earlier, String later) throws IOException {
    if (earlier.equals(later)) {
      return true;
    }
    try {
      return walk.isMergedInto(
          walk.parseCommit(ObjectId.fromString(earlier)),
          walk.parseCommit(ObjectId.fromString(later)));
    } catch (MissingObjectException thrownAway) {
      return false;
    } finally {
      walk.reset();
    }
  }

  private List<Entry> between(RevWalk walk, Optional<String> known, String head)
      throws IOException {
    List<Entry> entries = new ArrayList<>();
    walk.markStart(walk.parseCommit(ObjectId.fromString(head)));
    if (known.isPresent()) {
      walk.markUninteresting(walk.parseCommit(ObjectId.fromString(known.get())));
    }
    for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
      entries.add(entry(commit, walk));
      commit.disposeBody();
    }
    return entries;
  }

  private Entry entry(RevCommit commit, RevWalk walk) throws IOException {
    List<Touch> landed = againstFirst(commit, walk);
    List<Touch> touches = commit.getParentCount() > 1 ? merged(commit, walk) : landed;
    return new Entry(CommitText.read(commit), touches, landed);
  }

  private List<Touch> againstFirst(RevCommit commit, RevWalk walk) throws IOException {
    ObjectReader reader = walk.getObjectReader();
    Optional<ObjectId> parent =
        commit.getParentCount() == 0
            ? Optional.empty()
            : Optional.of(tree(commit.getParent(0), walk));
    return differences.between(
        Differences.tree(reader, parent),
        Differences.tree(reader, Optional.of(commit.getTree())),
        reader);
  }

  private static ObjectId tree(RevCommit commit, RevWalk walk) throws IOException {
    walk.parseHeaders(commit);
    return commit.getTree();
  }

  /** A merge did something to a file only when the file is as in none of its parents. */
  private List<Touch> merged(RevCommit commit, RevWalk walk) throws IOException {
    List<Touch> found = new ArrayList<>();
    int parents = commit.getParentCount();
    try (TreeWalk trees = new TreeWalk(git, walk.getObjectReader())) {
      trees.setFilter(PathFilter.create(below.outside(FOLDER)));
      for (RevCommit parent : commit.getParents()) {
        trees.addTree(tree(parent, walk));
      }
      trees.addTree(commit.getTree());
      while (trees.next()) {
        boolean own = true;
        for (int i = 0; i < parents; i++) {
          own &= !trees.idEqual(i, parents);
        }
        if (own && trees.isSubtree()) {
          trees.enterSubtree();
        } else if (own) {
          found.add(own(trees, parents));
        }
      }
    }
    return found;
  }

  private Touch own(TreeWalk trees, int at) {
    boolean gone = trees.getFileMode(at).getObjectType() != Constants.OBJ_BLOB;
    boolean known = false;
    for (int i = 0; i < at; i++) {
      known |= trees.getFileMode(i) != FileMode.MISSING;
    }
    Change.Kind kind = gone ? Change.Kind.REMOVED : known ? Change.Kind.CHANGED : Change.Kind.ADDED;
    return new Touch(
        new Change(kind, below.inside(trees.getPathString()), Optional.empty()),
        gone ? Optional.empty() : Optional.of(trees.getObjectId(at).name()));
  }
}
