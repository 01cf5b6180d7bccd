package org.copydesk.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The demonstration publication of this repository, built once for all tests that look at it. */
final class Demonstration {
  /** Below a folder of its own, so that a server of that folder serves the site from a sub-path. */
  private static final Path SITE = Path.of("target/demonstration/copydesk");

  private static boolean built;

  private Demonstration() {}

  /** The site's folder. */
  static synchronized Path site() throws IOException, InterruptedException {
    if (!built) {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      Run run =
          Run.of(
              java,
              "-cp",
              System.getProperty("java.class.path"),
              "org.copydesk.cli.Main",
              "build",
              "--into",
              SITE.toString());
      Assertions.assertEquals(0, run.exit(), run.output());
      built = true;
    }
    return SITE;
  }

  /** All files of the site with that ending, sorted. */
  static List<Path> files(String ending) throws IOException, InterruptedException {
    try (Stream<Path> all = Files.walk(site())) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  /**
   * A tool that ./verify installs. Without it a plain {@code mvn test} passes over the test; {@code
   * ./verify} sets {@code copydesk.tools=required} and fails.
   */
  static void needs(Path tool) {
    boolean there = Files.exists(tool);
    if ("required".equals(System.getProperty("copydesk.tools"))) {
      Assertions.assertTrue(there, tool + " is missing: ./verify should have installed it");
    }
    Assumptions.assumeTrue(there, tool + " is missing: run ./verify, which installs it");
  }

  /** A finished process. */
  record Run(int exit, String output) {
    static Run of(String... command) throws IOException, InterruptedException {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output);
    }
  }
}
