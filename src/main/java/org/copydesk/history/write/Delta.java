package org.copydesk.history.write;

import java.util.Set;

/**
 * What a site differs in from what stands at a target, by path below the site.
 *
 * @param written new or different
 * @param removed not part of the site any more
 */
public record Delta(Set<String> written, Set<String> removed) {
  public boolean isEmpty() {
    return written.isEmpty() && removed.isEmpty();
  }
}
