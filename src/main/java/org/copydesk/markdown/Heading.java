package org.copydesk.markdown;

import org.copydesk.text.Span;

/**
 * A heading of the prose.
 *
 * @param level 1 to 6
 * @param id its anchor, unique in the prose
 * @param text its words without markup
 */
public record Heading(int level, String id, String text, Span span) {}
