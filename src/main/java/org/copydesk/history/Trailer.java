package org.copydesk.history;

/**
 * A line {@code Key: value} in the last paragraph of a commit's message, as {@code git
 * interpret-trailers} knows them.
 */
public record Trailer(String key, String value) {}
