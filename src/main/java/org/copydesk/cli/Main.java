package org.copydesk.cli;

import java.io.PrintStream;

/** The program. It is given its streams and returns its exit code, so that tests can run it. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    (args.length == 0 ? out : err).println("Copydesk");
    return 0;
  }
}
