package org.copydesk.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Diagnostic;

/**
 * A way of writing remarks down.
 *
 * <pre>{@code
 * Report.named("text", Look.plain()).orElseThrow().write(diagnostics, out);
 * }</pre>
 *
 * A report keeps the order it is given, and the same remarks always give the same text.
 */
public interface Report {
  /**
   * Writes all remarks, and what the format puts around them.
   *
   * @param diagnostics in the order in which they are to appear
   * @throws IOException only when {@code out} does
   */
  void write(List<Diagnostic> diagnostics, Appendable out) throws IOException;

  /** The names of all formats, in the order in which help lists them. */
  static List<String> names() {
    return List.of("text", "json", "sarif", "github", "junit");
  }

  /**
   * @param name one of {@link #names()}
   * @param look how text is laid out; the other formats do not use it
   * @return empty when no format has that name
   */
  static Optional<Report> named(String name, Look look) {
    return switch (name) {
      case "text" -> Optional.of(new TextReport(look));
      case "json" -> Optional.of(new JsonReport());
      case "sarif" -> Optional.of(new SarifReport());
      case "github" -> Optional.of(new GithubReport());
      case "junit" -> Optional.of(new JUnitReport());
      default -> Optional.empty();
    };
  }
}
