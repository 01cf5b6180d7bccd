package org.copydesk.publish.tree;

import java.util.Map;
import java.util.Set;

/**
 * How the files of a site stand once a stage is published.
 *
 * @param seen when those that were there before were looked at, in nanoseconds since 1970
 * @param files by path below the site all that is no folder
 * @param made the paths of those that are new or different, which were looked at when written
 */
public record Stands(long seen, Map<String, Stamp> files, Set<String> made) {
  /** How a site stands that nothing was done to. */
  public static Stands of(Tree tree) {
    return new Stands(tree.seen(), tree.files(), Set.of());
  }
}
