package org.copydesk.briefing.edit;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Status;
import org.copydesk.claim.PartialDate;

/**
 * A briefing about to be moved to another state.
 *
 * @param published the date it gets when it goes out and has none
 */
public record Move(Status to, PartialDate published) {

  /**
   * The file with its new status.
   *
   * @param bytes the briefing's file as it was read
   * @return empty when its front matter is written in a way that only a person can edit
   */
  public Optional<byte[]> in(Briefing briefing, byte[] bytes) {
    String word = to.name().toLowerCase(Locale.ROOT);
    Optional<FrontMatterEditor> editor =
        FrontMatterEditor.of(briefing.file().path(), bytes)
            .flatMap(e -> e.set("status", word, "title"));
    if (to == Status.PUBLISHED && !briefing.head().dated()) {
      editor = editor.flatMap(e -> e.set("published", published.iso(), "status"));
    }
    return editor.map(FrontMatterEditor::bytes);
  }
}
