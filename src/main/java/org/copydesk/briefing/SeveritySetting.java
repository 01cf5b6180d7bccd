package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/**
 * One line of {@code severities:} in {@code site.yaml}.
 *
 * @param rule the id of a rule or of a reader's remark, where it is written
 * @param severity what it amounts to in this publication; empty for {@code off}
 */
public record SeveritySetting(Placed<String> rule, Optional<Severity> severity) {}
