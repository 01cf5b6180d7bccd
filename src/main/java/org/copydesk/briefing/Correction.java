package org.copydesk.briefing;

import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * A dated public note on what was wrong and what is right.
 *
 * @param kind as in agency practice
 */
public record Correction(Placed<PartialDate> on, Kind kind, Placed<String> text, Span span) {
  /** What a correction amounts to, from least to most. */
  public enum Kind {
    REFILE,
    UPDATE,
    CORRECTION,
    WITHDRAWAL
  }
}
