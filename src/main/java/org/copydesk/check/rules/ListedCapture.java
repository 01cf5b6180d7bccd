package org.copydesk.check.rules;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.briefing.Edition;
import org.copydesk.check.DeclaredSource;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.evidence.StoredCapture.ListedFile;
import org.copydesk.text.Diagnostic;

/**
 * A file of a capture, and where it is listed.
 *
 * @param source the id of the source
 */
record ListedCapture(String source, StoredCapture capture, ListedFile file) {

  /** Asks something of every file of every capture, in parallel; remarks come in order. */
  static void all(
      Edition edition,
      Function<ListedCapture, Stream<Diagnostic>> question,
      Consumer<Diagnostic> remarks) {
    DeclaredSource.all(edition).flatMap(ListedCapture::of).toList().parallelStream()
        .flatMap(question)
        .toList()
        .forEach(remarks);
  }

  private static Stream<ListedCapture> of(DeclaredSource declared) {
    return declared.captures().stream()
        .flatMap(
            capture ->
                capture.files().stream()
                    .map(file -> new ListedCapture(declared.source().id(), capture, file)));
  }
}
