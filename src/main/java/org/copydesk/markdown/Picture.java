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
public record Picture(Link source, String alt, Optional<String> caption, Span span) {}
