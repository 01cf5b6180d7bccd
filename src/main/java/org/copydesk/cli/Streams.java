package org.copydesk.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a run is given from outside, so that a test can give it something else.
 *
 * @param out for results
 * @param err for diagnostics, progress and sentences to people
 * @param folder the folder it was started in, absolute
 * @param environment the environment's variables, of which {@code NO_COLOR}, {@code CI} and {@code
 *     TERM} are read
 * @param terminal whether {@code err} is a terminal
 */
public record Streams(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean terminal) {

  /** Whether to colour: on a terminal, unless {@code NO_COLOR} (no-color.org) or {@code CI}. */
  public boolean colour() {
    return progress() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Whether to draw what moves: on a terminal that can, outside continuous integration. */
  public boolean progress() {
    String ci = environment.getOrDefault("CI", "");
    return terminal
        && (ci.isEmpty() || ci.equals("false"))
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
