package org.copydesk.page.theme.plate;

/** Thrown while a template is being read that says what only FreeMarker understands. */
final class NotForUs extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean named;

  NotForUs(String why) {
    this(why, false);
  }

  private NotForUs(String why, boolean named) {
    super(why, null, false, false);
    this.named = named;
  }

  /** The same, of a template of that name. */
  NotForUs in(String template) {
    return named ? this : new NotForUs(template + ", " + getMessage(), true);
  }
}
