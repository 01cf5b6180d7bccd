package org.copydesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One run of the program inside a test.
 *
 * <pre>{@code
 * Run run = Run.in(folder, "build", "--drafts");
 * run.code(); run.out(); run.err();
 * }</pre>
 */
record Run(int code, String out, String err) {
  static Run in(Path folder, String... args) {
    return reading(new byte[0], folder, args);
  }

  /** With bytes on standard input. */
  static Run reading(byte[] in, Path folder, String... args) {
    return in(folder, in, Map.of(), List.of(args));
  }

  /** A run in which the environment has those variables. */
  static Run in(Path folder, Map<String, String> environment, List<String> args) {
    return in(folder, new byte[0], environment, args);
  }

  private static Run in(
      Path folder, byte[] in, Map<String, String> environment, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            environment,
            false);
    int code = Main.run(args, streams);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
