package org.copydesk.claim;

import java.util.Optional;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * Something that happened, as a briefing's timeline tells it.
 *
 * @param date when, as precisely as it is known
 * @param text what happened, in a sentence
 * @param source the id of the source that says so
 */
public record Event(
    Placed<PartialDate> date, Placed<String> text, Optional<Placed<String>> source, Span span) {}
