package org.copydesk.briefing;

/**
 * Somebody who looks at each briefing as soon as it is read, while its prose is at hand. Asked from
 * several threads, in no order.
 */
@FunctionalInterface
public interface FirstReader {
  /** Looks at nothing. */
  FirstReader NONE = (briefing, around) -> {};

  /** A briefing has been read, and before it all that it stands in. */
  void sees(Briefing briefing, Surroundings around);
}
