package org.copydesk.promotion;

import java.util.Optional;

/**
 * A sentence that says where a piece comes from.
 *
 * @param relation how the piece stands to its origin: {@code republished}, {@code translated},
 *     {@code excerpted} or {@code based-on}, as in a briefing's {@code origin}
 * @param publisher who published it first, where the sentence says so
 * @param matched the words that gave it away
 */
public record Credit(String relation, Optional<String> publisher, String matched) {}
