package org.copydesk.cli;

/** A command line that was read but cannot be meant; becomes exit code 2. */
final class WrongCommandLine extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param sentence states the fact
   * @param hint states the cure
   */
  WrongCommandLine(String sentence, String hint) {
    super(sentence);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
