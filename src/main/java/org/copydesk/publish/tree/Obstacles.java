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
    Set<String> needed = new TreeSet<>();
    planned.forEach(path -> ancestors(path, needed));
    for (String path : foreign) {
      Set<String> above = new TreeSet<>();
      ancestors(path, above);
      above.retainAll(planned);
      if (needed.contains(path) || !above.isEmpty()) {
        throw new CannotGoOn(
            site.resolve(path)
                + " stands where a part of the site is to go, and Copydesk did not write it.",
            "Move it out of the output folder.");
      }
    }
  }

  static void ancestors(String path, Set<String> into) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      into.add(path.substring(0, slash));
    }
  }
}
