package org.copydesk.cli;

/** What the exit code says to the shell. */
final class Exit {
  static final int FINE = 0;

  /** At least one error in the publication. */
  static final int ERRORS = 1;

  static final int WRONG_COMMAND_LINE = 2;

  /** Disk, port, network. */
  static final int CANNOT_GO_ON = 3;

  /** A fault of Copydesk itself; EX_SOFTWARE of sysexits.h. */
  static final int OWN_FAULT = 70;

  private Exit() {}
}
