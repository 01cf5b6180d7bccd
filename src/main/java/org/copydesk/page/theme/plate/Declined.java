package org.copydesk.page.theme.plate;

/**
 * Thrown while a page is being drawn, where FreeMarker would report a fault or may know better: the
 * page is then drawn by FreeMarker. It says nothing to anybody, so it carries no stack.
 */
class Declined extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Declined(String why) {
    super(why, null, false, false);
  }

  /** A value that is not there, which a default or a pair of parentheses may forgive. */
  static final class Missing extends Declined {
    private static final long serialVersionUID = 1L;
    static final Missing VALUE = new Missing();

    private Missing() {
      super("a value is missing");
    }
  }
}
