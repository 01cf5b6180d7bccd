package org.copydesk.publish.tree;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.text.CannotGoOn;

/** Files of somebody else that stand where a file or folder of the site is to go. */
record Obstacles(Path site, Set<String> planned) {

  /**
   * @throws CannotGoOn naming the first one
   */
  void among(Set<String> foreign) throws CannotGoOn {
    if (foreign.isEmpty()) {
      return;
    }
    TreeSet<String> sorted = new TreeSet<>(planned);
    for (String path : foreign) {
      String below = sorted.ceiling(path + "/");
      if (below != null && below.startsWith(path + "/") || isBelowPlanned(path)) {
        throw new CannotGoOn(
            site.resolve(path)
                + " stands where a part of the site is to go, and Copydesk did not write it.",
            "Move it out of the output folder.");
      }
    }
  }

  private boolean isBelowPlanned(String path) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      if (planned.contains(path.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }
}
