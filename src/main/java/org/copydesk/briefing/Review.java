package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * A reviewer's approval.
 *
 * @param by the id of a person
 * @param digest of what was approved, such as {@code sha256:…}
 * @param parts a mark of each part of it, by which a later check can name what changed
 */
public record Review(
    Placed<String> by,
    Optional<Placed<PartialDate>> on,
    Optional<Placed<String>> digest,
    Optional<Placed<String>> parts,
    Optional<String> note,
    Span span) {}
