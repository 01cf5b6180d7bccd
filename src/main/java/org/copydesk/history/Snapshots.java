package org.copydesk.history;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The files of one tree. */
record Snapshots(org.eclipse.jgit.lib.Repository git, Below below) {

  /** Path to the id of its content. */
  Map<String, String> of(RevTree tree) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(git)) {
      walk.setRecursive(true);
      if (!below.folder().isEmpty()) {
        walk.setFilter(PathFilter.create(below.folder()));
      }
      walk.addTree(tree);
      while (walk.next()) {
        FileMode mode = walk.getFileMode(0);
        if (mode.getObjectType() == Constants.OBJ_BLOB && mode != FileMode.SYMLINK) {
          files.put(below.inside(walk.getPathString()), walk.getObjectId(0).name());
        }
      }
    }
    return Collections.unmodifiableMap(files);
  }
}
