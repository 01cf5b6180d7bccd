package org.copydesk.briefing.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.YamlText;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/**
 * A public note about to be written into a briefing's front matter.
 *
 * @param updated when the briefing counts as changed, never earlier than it did before
 * @param text what was wrong and what is right, on one line
 */
public record CorrectionNote(Correction.Kind kind, LocalDate on, PartialDate updated, String text) {

  /**
   * The file with the note, with {@code updated} moved on, and for a withdrawal with its status.
   *
   * @param bytes the briefing's file as it was read
   * @return empty when its front matter is written in a way that only a person can edit
   */
  public Optional<byte[]> in(Briefing briefing, byte[] bytes) {
    Optional<FrontMatterEditor> editor =
        FrontMatterEditor.of(briefing.file().path(), bytes)
            .flatMap(e -> e.append("corrections", pairs()));
    if (movesOn(briefing)) {
      editor = editor.flatMap(e -> e.set("updated", updated.iso(), "published"));
    }
    if (kind == Correction.Kind.WITHDRAWAL) {
      editor = editor.flatMap(e -> e.set("status", "withdrawn", "title"));
    }
    return editor.map(FrontMatterEditor::bytes);
  }

  /** The entry as a person would write it. */
  public String entry() {
    return new ListEntry(pairs()).inline();
  }

  private boolean movesOn(Briefing briefing) {
    return briefing
        .head()
        .updated()
        .map(Placed::value)
        .filter(before -> before.isAfter(updated))
        .isEmpty();
  }

  private List<String> pairs() {
    return List.of(
        "on: " + on,
        "kind: " + kind.name().toLowerCase(Locale.ROOT),
        "text: " + YamlText.quoted(text.replaceAll("\\s+", " ").strip()));
  }
}
