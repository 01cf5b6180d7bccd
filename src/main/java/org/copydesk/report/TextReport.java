package org.copydesk.report;

import java.io.IOException;
import java.util.List;
import org.copydesk.report.Look.Paint;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/**
 * Remarks for people at a terminal:
 *
 * <pre>
 * content/briefings/almaty.md:7:10: error: Source `minstry` is not in the source list. [unknown-source]
 *     source: minstry
 *             ^^^^^^^
 *   hint: Did you mean `ministry`?
 * 1 error
 * </pre>
 *
 * Where a line holds right-to-left script the words meant are repeated behind the marks, because a
 * terminal may show the line in another order than marks can follow. Characters that would move the
 * cursor or turn the direction are shown by their number.
 */
public final class TextReport implements Report {
  private static final int LONGEST_WORDS = 60;

  private final Look look;

  public TextReport(Look look) {
    this.look = look;
  }

  /** Writes each remark, and below them how many there are; nothing when there are none. */
  @Override
  public void write(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      write(diagnostic, out);
    }
    if (!diagnostics.isEmpty()) {
      out.append(look.paint(Paint.BOLD, Tally.of(diagnostics).toString())).append('\n');
    }
  }

  private void write(Diagnostic diagnostic, Appendable out) throws IOException {
    String place = Cells.safe(diagnostic.span().file().path()) + ":" + diagnostic.span().from();
    out.append(look.paint(Paint.BOLD, place + ":"))
        .append(' ')
        .append(look.paint(colour(diagnostic.severity()), diagnostic.severity().word() + ":"))
        .append(' ')
        .append(Cells.safe(diagnostic.message()))
        .append(look.paint(Paint.FAINT, " [" + diagnostic.id() + "]"))
        .append('\n');
    writeLine(diagnostic, out);
    if (diagnostic.hint().isPresent()) {
      out.append(look.paint(Paint.GREEN, "  hint:"))
          .append(' ')
          .append(Cells.safe(diagnostic.hint().get()))
          .append('\n');
    }
  }

  private void writeLine(Diagnostic diagnostic, Appendable out) throws IOException {
    SourceLine line = SourceLine.of(diagnostic.span(), look.width() - 4);
    if (line.shown().isBlank()) {
      return;
    }
    out.append("    ").append(line.shown()).append('\n');
    out.append("    ").append(look.paint(colour(diagnostic.severity()), line.marks()));
    if (line.rightToLeft() && diagnostic.span().length() > 0) {
      out.append("  ").append(words(diagnostic.span().text()));
    }
    out.append('\n');
  }

  private static String words(String text) {
    String words = Cells.safe(text.lines().findFirst().orElse(""));
    if (words.codePointCount(0, words.length()) <= LONGEST_WORDS) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS)) + "…";
  }

  private static Paint colour(Severity severity) {
    return switch (severity) {
      case ERROR -> Paint.RED;
      case WARNING -> Paint.YELLOW;
      case NOTE -> Paint.BLUE;
    };
  }
}
