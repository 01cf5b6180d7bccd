package org.copydesk.page.part;

import java.util.List;
import java.util.Optional;
import org.copydesk.markdown.Html;

/**
 * A piece of a story as a template draws it: running text, or a claim box or figure amid it with
 * what the author wrote between the fences.
 */
public record StoryPart(
    Optional<Html> text,
    Optional<ClaimBox> claim,
    Optional<FigureBox> figure,
    List<StoryPart> inside) {

  static StoryPart text(Html html) {
    return new StoryPart(Optional.of(html), Optional.empty(), Optional.empty(), List.of());
  }

  /** A slot; when nothing is known of its id, only what is inside shows. */
  static StoryPart slot(
      Optional<ClaimBox> claim, Optional<FigureBox> figure, List<StoryPart> inside) {
    return new StoryPart(Optional.empty(), claim, figure, inside);
  }
}
