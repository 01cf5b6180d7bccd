package org.copydesk.briefing;

import java.util.Locale;
import org.copydesk.text.Span;

/**
 * One thing that a briefing tells its readers.
 *
 * @param id what it belongs to: a claim, a claim's source, a figure and its date, an event's date;
 *     unique within its kind
 * @param text in words, without markup
 * @param span where it is written
 */
public record Statement(Kind kind, String id, String text, Span span) {
  /** What is told, in the order in which a history shows it. */
  public enum Kind {
    TITLE,
    SUMMARY,
    CLAIM,
    RATING,
    FINDING,
    QUOTATION,
    LABEL,
    FIGURE,
    EVENT,
    BODY;

    /** Whether readers must be told when it changes after publication. */
    public boolean guarded() {
      return this == TITLE
          || this == CLAIM
          || this == RATING
          || this == QUOTATION
          || this == FIGURE;
    }
  }

  /** What tells it from all others of its briefing. */
  public String key() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
  }
}
