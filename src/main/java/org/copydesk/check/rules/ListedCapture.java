package org.copydesk.check.rules;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.DeclaredSource;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.evidence.StoredCapture.ListedFile;

/**
 * A file of a capture, and where it is listed.
 *
 * @param source the id of the source
 */
record ListedCapture(String source, StoredCapture capture, ListedFile file) {

  /** Those of the shared sources. */
  static List<ListedCapture> shared(Surroundings around) {
    return DeclaredSource.shared(around).flatMap(ListedCapture::of).toList();
  }

  /** Those of the sources that a briefing declares. */
  static Stream<ListedCapture> of(Briefing briefing, Surroundings around) {
    return DeclaredSource.of(briefing, around).flatMap(ListedCapture::of);
  }

  private static Stream<ListedCapture> of(DeclaredSource declared) {
    return declared.captures().stream()
        .flatMap(
            capture ->
                capture.files().stream()
                    .map(file -> new ListedCapture(declared.source().id(), capture, file)));
  }
}
