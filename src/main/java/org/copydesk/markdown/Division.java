package org.copydesk.markdown;

import java.util.Optional;
import org.copydesk.text.Span;

/**
 * The opening line of a fenced division, {@code ::: claim police-deaths}.
 *
 * @param kind the first word, such as {@code claim}
 * @param argument the rest, such as {@code police-deaths}
 */
public record Division(String kind, Optional<String> argument, Span span) {}
