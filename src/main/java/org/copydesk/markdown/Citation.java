package org.copydesk.markdown;

import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A mention of a source in prose: {@code [@ministry]} or {@code [@ministry, p. 3]}.
 *
 * @param index 0-based, in reading order over the whole prose
 * @param source the id after {@code @}
 * @param locator what follows the comma, such as {@code p. 3}
 * @param span from bracket to bracket
 */
public record Citation(int index, String source, Optional<String> locator, Span span) {}
