package org.copydesk.check.rules;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.check.Checker;
import org.copydesk.check.Rule;
import org.copydesk.history.TinyRepository;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;

/** A publication of one briefing in a real repository, for rules that look at its past. */
final class Chronicles implements AutoCloseable {
  static final String PATH = "content/briefings/tower.md";

  private final TinyRepository room;

  private Chronicles(TinyRepository room) {
    this.room = room;
  }

  /** Begun on 2 March 2026, with a first commit in which there is no briefing yet. */
  static Chronicles in(Path folder) {
    TinyRepository room = TinyRepository.in(folder);
    room.write("content/site.yaml", "title: Tower\n").commit("Begin");
    return new Chronicles(room);
  }

  TinyRepository room() {
    return room;
  }

  /** The briefing with further front matter and changes to it, written and not committed. */
  Chronicles write(String frontMatter, String body) {
    room.write(PATH, "---\ntitle: How high is the tower?\n" + frontMatter + "---\n" + body + "\n");
    return this;
  }

  /** The briefing about one claim, with status, rating and further front matter. */
  Chronicles claim(String status, String rating, String more) {
    return write(
        "status: "
            + status
            + "\npublished: 2026-03-02\n"
            + more
            + """
            claims:
              - id: height
                claim: The tower is 300 metres high.
                rating: %s
                evidence:
                  - { source: survey, relation: supports, quote: "It measures 324 metres." }
            figures:
              - { id: high, label: Height, unit: metres, as-of: 2025-01-01, value: 324, source: survey }
            """
                .formatted(rating),
        "The tower.");
  }

  Chronicles commit(String message) {
    room.commit(message);
    return this;
  }

  /** What one rule says, as {@code line: message}. */
  List<String> said(Rule rule) throws CannotGoOn {
    return remarks(rule).stream().map(d -> d.span().from().line() + ": " + d.message()).toList();
  }

  List<Diagnostic> remarks(Rule rule) throws CannotGoOn {
    Reading reading = new EditionReader(room.top()).read();
    try (var past = reading.edition().past()) {
      return new Checker(List.of(rule)).check(new Reading(reading.edition(), List.of()));
    }
  }

  @Override
  public void close() {
    room.close();
  }
}
