package org.copydesk.briefing;

/** How far a briefing has come. */
public enum Status {
  DRAFT,
  REVIEW,
  PUBLISHED,
  WITHDRAWN
}
