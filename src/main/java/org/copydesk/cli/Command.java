package org.copydesk.cli;

import org.copydesk.text.CannotGoOn;

/** One command of the command line: picocli fills its options, then it runs once. */
interface Command {
  /**
   * @return the exit code
   * @throws CannotGoOn for a reason outside the publication; becomes exit code 3
   */
  int run() throws CannotGoOn;
}
