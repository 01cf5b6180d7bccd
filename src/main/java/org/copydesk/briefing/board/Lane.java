package org.copydesk.briefing.board;

import java.util.Locale;

/** A column of the board, in the order in which it is shown: what is to be done comes first. */
public enum Lane {
  UNREADABLE("Cannot be read"),
  DRAFTS("Drafts"),
  WAITING("Waiting for review"),
  APPROVED("Approved"),
  OUTDATED("Approval outdated"),
  RECHECK("Due for a re-check"),
  UNCAPTURED("Sources without capture"),
  CORRECTED("Corrections this month"),
  PUBLISHED("Published"),
  WITHDRAWN("Withdrawn");

  private final String title;

  Lane(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** As programs read it, such as {@code drafts}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
