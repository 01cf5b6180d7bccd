package org.copydesk.cli;

import java.io.PrintStream;

/** Why a command did not do what it was asked to do with one file, and the cure. */
record Refusal(String file, String sentence, String hint) {
  void write(PrintStream err) {
    err.println(file + ": " + sentence);
    err.println("  hint: " + hint);
  }
}
