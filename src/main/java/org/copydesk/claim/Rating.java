package org.copydesk.claim;

import java.util.OptionalInt;
import org.copydesk.text.LocalText;

/**
 * A verdict: one term of a {@link RatingScale}.
 *
 * @param id what authors write, such as {@code outdated}
 * @param value the place on the scale, higher is truer; empty for a verdict beside the scale, such
 *     as "unproven"
 * @param label what readers see, such as "Outdated", 40 characters at most
 * @param meaning one sentence that says when this verdict is given
 */
public record Rating(String id, OptionalInt value, LocalText label, LocalText meaning) {}
