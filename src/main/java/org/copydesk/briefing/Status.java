package org.copydesk.briefing;

/** How far a briefing has come. */
public enum Status {
  DRAFT,
  REVIEW,
  PUBLISHED,
  WITHDRAWN;

  /** Whether readers see it: a withdrawn briefing stays, with its notice. */
  public boolean isOut() {
    return this == PUBLISHED || this == WITHDRAWN;
  }
}
