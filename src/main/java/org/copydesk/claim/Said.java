package org.copydesk.claim;

import java.util.Optional;

/**
 * Who spoke quoted words, when and on what occasion, where the source is not by the speaker.
 *
 * @param by the speaker
 * @param at the occasion, such as "a press conference in Geneva"
 */
public record Said(Optional<String> by, Optional<PartialDate> on, Optional<String> at) {}
