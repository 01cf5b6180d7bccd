package org.copydesk.report;

import java.io.IOException;
import java.util.List;
import org.copydesk.json.JsonObject;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Position;

/**
 * Remarks as one JSON object. The shape is stable: keys may be added, never changed or dropped
 * within one {@code version}.
 *
 * <pre>{@code
 * { "version": 1,
 *   "summary": { "errors": 1, "warnings": 0, "notes": 0 },
 *   "diagnostics": [
 *     { "id": "unknown-source", "severity": "error",
 *       "path": "content/briefings/almaty.md",
 *       "line": 7, "column": 10, "endLine": 7, "endColumn": 17,
 *       "message": "Source `minstry` is not in the source list.",
 *       "hint": "Did you mean `ministry`?" } ] }
 * }</pre>
 *
 * Lines and columns count from 1, columns in Unicode code points; the end is exclusive. {@code
 * path} is relative to the publication, with forward slashes. {@code hint} is left out when there
 * is none.
 */
public final class JsonReport implements Report {
  @Override
  public void write(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    out.append(object(diagnostics).writeIndented());
  }

  /** The object, for commands that put more beside it. */
  public static JsonObject object(List<Diagnostic> diagnostics) {
    Tally tally = Tally.of(diagnostics);
    JsonObject summary =
        new JsonObject()
            .put("errors", tally.errors())
            .put("warnings", tally.warnings())
            .put("notes", tally.notes());
    return new JsonObject()
        .put("version", 1)
        .put("summary", summary)
        .putAll("diagnostics", diagnostics.stream().map(JsonReport::object).toList());
  }

  private static JsonObject object(Diagnostic diagnostic) {
    Position from = diagnostic.span().from();
    Position to = diagnostic.span().to();
    return new JsonObject()
        .put("id", diagnostic.id())
        .put("severity", diagnostic.severity().word())
        .put("path", diagnostic.span().file().path())
        .put("line", from.line())
        .put("column", from.column())
        .put("endLine", to.line())
        .put("endColumn", to.column())
        .put("message", diagnostic.message())
        .put("hint", diagnostic.hint());
  }
}
