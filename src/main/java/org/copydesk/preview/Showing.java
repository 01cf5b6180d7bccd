package org.copydesk.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.copydesk.json.JsonObject;
import org.copydesk.publish.Publication;
import org.copydesk.report.JsonReport;
import org.copydesk.report.Look;
import org.copydesk.report.TextReport;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;

/**
 * What the preview shows at the moment.
 *
 * @param build counts the builds from 1
 * @param base the path below which the site will stand, with slashes at both ends
 * @param fault what to show in place of pages, as the data of the page of faults; empty when the
 *     last build was published
 */
record Showing(int build, String base, Optional<JsonObject> fault) {
  static final Showing NOTHING = new Showing(0, "/", Optional.empty());

  Showing next(Publication publication) {
    String path = publication.base().getPath();
    if (publication.published()) {
      return new Showing(build + 1, path, Optional.empty());
    }
    List<Diagnostic> errors =
        publication.diagnostics().stream().filter(Diagnostic::isError).toList();
    return new Showing(
        build + 1, path, Optional.of(JsonReport.object(errors).put("text", text(errors))));
  }

  Showing next(CannotGoOn reason) {
    String text = reason.sentence() + "\n  hint: " + reason.hint() + "\n";
    return new Showing(build + 1, base, Optional.of(new JsonObject().put("text", text)));
  }

  private static String text(List<Diagnostic> errors) {
    StringBuilder text = new StringBuilder();
    try {
      new TextReport(Look.plain()).write(errors, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A StringBuilder does not fail", impossible);
    }
    return text.toString();
  }
}
