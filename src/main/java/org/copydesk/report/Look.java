package org.copydesk.report;

/**
 * How text for a terminal is laid out.
 *
 * @param colours whether to use ANSI colours
 * @param width how many cells a source line may take; longer ones are cut around the remark
 */
public record Look(boolean colours, int width) {
  public Look {
    width = Math.max(40, width);
  }

  /** No colours, 100 cells: the same everywhere, for files and pipes. */
  public static Look plain() {
    return new Look(false, 100);
  }

  String paint(Paint paint, String text) {
    return colours ? paint.code + text + "\u001B[0m" : text;
  }

  /** Colours that are readable on light and on dark. */
  enum Paint {
    BOLD("\u001B[1m"),
    RED("\u001B[1;31m"),
    YELLOW("\u001B[33m"),
    BLUE("\u001B[34m"),
    GREEN("\u001B[32m"),
    FAINT("\u001B[2m");

    private final String code;

    Paint(String code) {
      this.code = code;
    }
  }
}
