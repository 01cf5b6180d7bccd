package org.copydesk.markdown;

import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A picture in prose.
 *
 * @param source its address
 * @param alt the words for those who cannot see it; empty when the author gave none
 * @param caption the title in the Markdown, shown below it
 */
public record Picture(Link source, String alt, Optional<String> caption, Span span) {
  private static final String DECORATIVE = "decorative";

  /**
   * Whether the author says that it only adorns, and that nothing is lost on those who cannot see
   * it: {@code ![](line.svg#decorative)}.
   */
  public boolean isDecorative() {
    return alt.isBlank() && source.fragment().filter(DECORATIVE::equals).isPresent();
  }

  /** Its address, without the mark of a decoration. */
  public Link address() {
    return isDecorative()
        ? new Link(source.kind(), source.target(), Optional.empty(), source.span())
        : source;
  }
}
