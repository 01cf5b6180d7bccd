package org.copydesk.history;

/**
 * Where a publication lies within its repository, and paths as seen from the one and the other.
 *
 * @param folder from the working tree's top, with forward slashes and none at the end; empty when
 *     the publication is the whole repository
 */
record Below(String folder) {

  /** A path within the publication, as the repository knows it. */
  String outside(String path) {
    return folder.isEmpty() ? path : folder + "/" + path;
  }

  /** A path of the repository, as the publication knows it. */
  String inside(String path) {
    return folder.isEmpty() || !holds(path) ? path : path.substring(folder.length() + 1);
  }

  boolean holds(String path) {
    return folder.isEmpty() || path.startsWith(folder + "/");
  }
}
