package org.copydesk.publish.memory;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import org.copydesk.history.Bearings;

/**
 * What lies under the steps of a build besides what each works on, as texts to be compared: where
 * one differs from the last build's, nothing that this step came to then is believed.
 *
 * @param sources the files of the publication
 */
record Basis(Subject subject, Inventory sources) {
  /** The same with other files. */
  Basis with(Inventory others) {
    return new Basis(subject, others);
  }

  /** Of the reading of a single file. */
  String reading() {
    return Tool.IDENTITY
        + "\n"
        + subject.root()
        + marks(p -> p.equals("content/site.yaml") || p.startsWith("content/promotion/"));
  }

  /** Of the drawing of a page. */
  String drawing() {
    return reading() + marks(path -> path.startsWith("templates/"));
  }

  private String marks(Predicate<String> wanted) {
    StringBuilder text = new StringBuilder();
    sources.entries().keySet().stream()
        .filter(wanted)
        .sorted()
        .forEach(path -> text.append('\n').append(path).append(' ').append(sources.mark(path)));
    return text.toString();
  }

  /** Of all: what no file of the publication tells. */
  static String circumstances(Subject subject) throws IOException {
    return String.join(
        "\n",
        subject.root().toRealPath().toString(),
        subject.output().site().toString(),
        subject.options(),
        LocalDate.now(ZoneOffset.UTC).toString(),
        Bearings.of(subject.root()),
        Tool.IDENTITY);
  }
}
