package org.copydesk.clipping.byline;

/**
 * A value read from a page, and where on it.
 *
 * @param from such as {@code JSON-LD headline}, {@code meta og:title} or {@code byline}
 */
public record Found<T>(T value, String from) {}
