package org.copydesk.publish.memory;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.Diagnostic;

/**
 * What has changed since the last build, as far as it can be told before anything is drawn.
 *
 * @param now when this build began
 * @param circumstances all that decides on the site besides files, see {@link Basis#circumstances};
 *     empty when that is not known
 * @param sources the publication's files as they are
 * @param record what is remembered of the last build
 */
record Since(Instant now, String circumstances, Inventory sources, Optional<Remembered> record) {
  /** Whether nothing has; the site was not looked at. */
  boolean isNothing() {
    return alike().filter(last -> sources.hasBytesOf(last.sources())).isPresent();
  }

  /** What reading and checking had to say then, where only templates have changed, if anything. */
  Optional<List<Diagnostic>> said() {
    return alike()
        .filter(
            last -> sources.without("templates").hasBytesOf(last.sources().without("templates")))
        .map(Remembered::checked);
  }

  /**
   * The files of which the text has changed.
   *
   * @param notebook in which all files were looked up
   * @return empty when anything else has, too, or when that is not known
   */
  Optional<Set<String>> onlyTexts(Notebook notebook) {
    return alike()
        .filter(last -> sources.hasPathsOf(last.sources()))
        .flatMap(last -> onlyTexts(last.sources().entries(), notebook));
  }

  private Optional<Set<String>> onlyTexts(Map<String, Inventory.Entry> then, Notebook notebook) {
    Set<String> texts = new HashSet<>();
    for (Map.Entry<String, Inventory.Entry> file : sources.entries().entrySet()) {
      String path = file.getKey();
      Inventory.Entry now = file.getValue();
      Inventory.Entry before = then.getOrDefault(path, now);
      if (now.hasBytesOf(before)) {
        continue;
      }
      if (!notebook.onlyText().contains(path) || notebook.markBefore(path) != before.mark()) {
        return Optional.empty();
      }
      texts.add(path);
    }
    return Optional.of(texts);
  }

  /** The last build, when all but the files is as it was for it. */
  private Optional<Remembered> alike() {
    return record.filter(
        last ->
            !circumstances.isEmpty()
                && last.circumstances().equals(circumstances)
                && !now.isBefore(last.from())
                && now.isBefore(last.until()));
  }
}
