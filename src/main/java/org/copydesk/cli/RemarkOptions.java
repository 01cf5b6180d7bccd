package org.copydesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.copydesk.report.Look;
import org.copydesk.report.Report;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Spelling;
import picocli.CommandLine.Option;

/**
 * How remarks are written, for the commands that make some. Text for people goes to standard error;
 * a format for programs is the result that was asked for, and goes to standard output.
 */
final class RemarkOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How remarks are written: text, json, sarif, github or junit.")
  private String format = "text";

  boolean text() {
    return format.equals("text");
  }

  boolean json() {
    return format.equals("json");
  }

  /** Fails early on a format that there is not. */
  private Report report(Look look) {
    return Report.named(format, look)
        .orElseThrow(
            () ->
                new WrongCommandLine(
                    "There is no format `" + format + "`.",
                    Spelling.hint(format, Report.names()).orElse("")));
  }

  void check() {
    report(Look.plain());
  }

  void write(List<Diagnostic> remarks, Streams streams) {
    write(remarks, text() ? streams.err() : streams.out(), streams);
  }

  /** Writes remarks that are themselves what was asked for, to standard output in any format. */
  void writeResult(List<Diagnostic> remarks, Streams streams) {
    write(remarks, streams.out(), streams);
  }

  private void write(List<Diagnostic> remarks, PrintStream out, Streams streams) {
    try {
      report(look(streams)).write(remarks, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A PrintStream does not fail", impossible);
    }
  }

  static Look look(Streams streams) {
    String columns = streams.environment().getOrDefault("COLUMNS", "");
    int width = columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : 100;
    return new Look(streams.colour(), streams.terminal() ? width : 100);
  }
}
