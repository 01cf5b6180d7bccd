package org.copydesk.publish;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.copydesk.publish.tree.Tally;
import org.copydesk.text.Diagnostic;

/**
 * What one build came to.
 *
 * @param base where the site will stand, with a slash at the end
 * @param diagnostics every remark on the publication, sorted
 * @param pages how many pages for readers the edition has
 * @param tally what was done to the site; empty when errors stopped the press, and the site is as
 *     it was
 */
public record Publication(
    URI base, List<Diagnostic> diagnostics, int pages, Optional<Tally> tally, Duration time) {

  /** Whether the site now is this edition. */
  public boolean published() {
    return tally.isPresent();
  }
}
