package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/** Finds what a merge that could not be finished leaves in a file. */
final class ConflictMarkers {
  private ConflictMarkers() {}

  /** A remark on the first of them; none on a text about git that shows some between fences. */
  static Optional<Diagnostic> in(TextFile file) {
    if (!file.text().contains("<<<<<<< ") || !file.text().contains("\n>>>>>>>")) {
      return Optional.empty();
    }
    boolean fenced = false;
    Optional<Span> ours = Optional.empty();
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number).text();
      if (line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~")) {
        fenced = !fenced;
      } else if (line.startsWith("<<<<<<< ") && !fenced) {
        ours = Optional.of(ours.orElse(file.line(number)));
      } else if (line.startsWith(">>>>>>> ") && ours.isPresent()) {
        return ours.map(ConflictMarkers::remark);
      }
    }
    return Optional.empty();
  }

  private static Diagnostic remark(Span line) {
    return Remark.CONFLICT_MARKER
        .at(line, "A merge left its marks here: two versions stand in this file.")
        .hint(
            "Keep what is right of the two, delete the lines with the marks, and `git add` the file.");
  }
}
