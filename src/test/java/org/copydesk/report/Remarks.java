package org.copydesk.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/** Remarks to report, and what a report makes of them. */
final class Remarks {
  private Remarks() {}

  /** A remark on the first place where the words stand in the text. */
  static Diagnostic on(String words, String text) {
    return Diagnostic.error("unknown-source", span(words, text), "Source is not known.");
  }

  static Span span(String words, String text) {
    int at = text.indexOf(words);
    return new TextFile("content/briefings/a.md", text).span(at, at + words.length());
  }

  static String written(Report report, Diagnostic... diagnostics) {
    StringBuilder out = new StringBuilder();
    try {
      report.write(List.of(diagnostics), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
