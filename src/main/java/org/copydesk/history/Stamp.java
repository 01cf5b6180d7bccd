package org.copydesk.history;

import java.time.OffsetDateTime;

/**
 * A hand and a moment, as git records them for the author and for the committer.
 *
 * @param name as recorded; bytes that are not UTF-8 are read as ISO 8859-1; may be empty
 * @param email as recorded; may be empty
 * @param at to the second, with the zone that the hand was in
 */
public record Stamp(String name, String email, OffsetDateTime at) {}
