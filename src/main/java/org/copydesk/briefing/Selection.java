package org.copydesk.briefing;

import java.time.OffsetDateTime;

/**
 * Which briefings of an edition a build shows.
 *
 * @param drafts whether drafts and briefings under review are shown
 * @param future whether briefings with a later date than {@code now} are shown
 */
public record Selection(boolean drafts, boolean future, OffsetDateTime now) {

  /** What readers see at that moment. */
  public static Selection published(OffsetDateTime now) {
    return new Selection(false, false, now);
  }

  /** Everything that has been written. */
  public static Selection everything(OffsetDateTime now) {
    return new Selection(true, true, now);
  }

  /** Whether a briefing is shown; a withdrawn one is, since readers must learn of it. */
  public boolean shows(Briefing briefing) {
    if (!briefing.status().isOut() && !drafts) {
      return false;
    }
    return future
        || briefing
            .head()
            .published()
            .map(date -> !date.value().moment().isAfter(now))
            .orElse(true);
  }
}
