package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** How many remarks there are of each severity. */
public record Tally(int errors, int warnings, int notes) {
  public static Tally of(List<Diagnostic> diagnostics) {
    int[] count = new int[Severity.values().length];
    diagnostics.forEach(d -> count[d.severity().ordinal()]++);
    return new Tally(
        count[Severity.ERROR.ordinal()],
        count[Severity.WARNING.ordinal()],
        count[Severity.NOTE.ordinal()]);
  }

  public int total() {
    return errors + warnings + notes;
  }

  /** For people: {@code 2 errors, 1 warning}; {@code no remarks} when there are none. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error");
    add(parts, warnings, "warning");
    add(parts, notes, "note");
    return parts.isEmpty() ? "no remarks" : String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String word) {
    if (count > 0) {
      parts.add(count + " " + word + (count == 1 ? "" : "s"));
    }
  }
}
