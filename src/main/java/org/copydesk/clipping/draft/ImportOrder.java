package org.copydesk.clipping.draft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.copydesk.evidence.Capture;

/**
 * What is to be imported, and where to.
 *
 * @param root the publication's folder
 * @param to the draft's file; without it the draft goes to {@code content/briefings/<year>/}
 * @param keep numbers of removals to put back
 * @param today the day the source counts as read
 */
public record ImportOrder(
    Path root, Capture capture, Optional<Path> to, Set<Integer> keep, LocalDate today) {

  /** Where files are made before they appear in the publication. */
  Path staging() {
    return root.resolve(".copydesk/capture");
  }
}
