package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When there is colour and movement, and what is said of a fault of our own. */
class StreamsTest {
  @Test
  void colourAndMovementOnlyOnATerminalThatWantsThem() {
    assertTrue(streams(true, Map.of("TERM", "xterm")).colour());
    assertFalse(streams(false, Map.of()).colour());
    assertFalse(streams(true, Map.of("NO_COLOR", "1")).colour());
    assertTrue(streams(true, Map.of("NO_COLOR", "1")).progress());
    assertTrue(streams(true, Map.of("NO_COLOR", "")).colour());
    assertFalse(streams(true, Map.of("CI", "true")).progress());
    assertFalse(streams(true, Map.of("TERM", "dumb")).progress());
  }

  @Test
  void aFaultOfOurOwnAsksForAReportAndShowsATraceOnlyWhenDebugging() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Complaints complaints = new Complaints(new PrintStream(err, true, StandardCharsets.UTF_8));
    assertEquals(
        Exit.OWN_FAULT, complaints.aboutOurselves(new IllegalStateException("x"), List.of()));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("Please report this"), said);
    assertFalse(said.contains("\tat "), said);
    complaints.aboutOurselves(new IllegalStateException("x"), List.of("--debug"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("\tat "));
  }

  private static Streams streams(boolean terminal, Map<String, String> environment) {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new Streams(
        InputStream.nullInputStream(),
        nowhere,
        nowhere,
        Path.of("").toAbsolutePath(),
        environment,
        terminal);
  }
}
