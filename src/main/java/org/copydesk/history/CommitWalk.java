package org.copydesk.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
  private final org.eclipse.jgit.lib.Repository git;
  private final Below below;
  private final Differences differences;

  CommitWalk(org.eclipse.jgit.lib.Repository git, Below below) {
    this.git = git;
    this.below = below;
    this.differences = new Differences(git, below);
  }

  /** Everything up to a commit. */
  Chronicle read(Optional<String> head) throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (head.isPresent()) {
      try (RevWalk walk = new RevWalk(git)) {
        walk.markStart(walk.parseCommit(ObjectId.fromString(head.get())));
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
          entries.add(new Entry(CommitText.read(commit), touches(commit, walk)));
          commit.disposeBody();
        }
      }
    }
    return Chronicle.of(entries);
  }

  /** What one commit did. */
  record Entry(Commit commit, List<Differences.Difference> touches) {}

  private List<Differences.Difference> touches(RevCommit commit, RevWalk walk) throws IOException {
    if (commit.getParentCount() > 1) {
      return merged(commit, walk);
    }
    ObjectReader reader = walk.getObjectReader();
    Optional<ObjectId> parent =
        commit.getParentCount() == 0
            ? Optional.empty()
            : Optional.of(walk.parseCommit(commit.getParent(0)).getTree());
    return differences.between(
        Differences.tree(reader, parent),
        Differences.tree(reader, Optional.of(commit.getTree())),
        reader);
  }

  /** A merge did something to a file only when the file is as in none of its parents. */
  private List<Differences.Difference> merged(RevCommit commit, RevWalk walk) throws IOException {
    List<Differences.Difference> found = new ArrayList<>();
    int parents = commit.getParentCount();
    try (TreeWalk trees = new TreeWalk(git, walk.getObjectReader())) {
      trees.setRecursive(false);
      if (!below.folder().isEmpty()) {
        trees.setFilter(PathFilter.create(below.folder()));
      }
      for (RevCommit parent : commit.getParents()) {
        trees.addTree(walk.parseCommit(parent).getTree());
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

  private Differences.Difference own(TreeWalk trees, int at) {
    String path = below.inside(trees.getPathString());
    boolean gone = trees.getFileMode(at).getObjectType() != Constants.OBJ_BLOB;
    int[] before = new int[at];
    Arrays.setAll(before, trees::getRawMode);
    boolean known = Arrays.stream(before).anyMatch(mode -> mode != FileMode.TYPE_MISSING);
    Change.Kind kind = gone ? Change.Kind.REMOVED : known ? Change.Kind.CHANGED : Change.Kind.ADDED;
    return new Differences.Difference(
        new Change(kind, path, Optional.empty()),
        gone ? Optional.empty() : Optional.of(trees.getObjectId(at).name()));
  }
}
