package org.copydesk.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import org.copydesk.demonstration.Demonstration.Run;
import org.junit.jupiter.api.Test;

/** Every page of the demonstration is valid HTML, says the W3C Nu checker. */
class ValidHtmlTest {
  private static final Path CHECKER = Path.of("target/nu");

  @Test
  void nuCheckerFindsNoError() throws Exception {
    Demonstration.needs(CHECKER);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Run run =
        Run.of(
            java,
            "-Xss4m",
            "-cp",
            CHECKER + File.separator + "*",
            "nu.validator.client.SimpleCommandLineValidator",
            "--skip-non-html",
            "--errors-only",
            "--format",
            "gnu",
            Demonstration.site().toString());
    System.out.printf(
        "Nu checker: %d pages, %d errors%n",
        Demonstration.files(".html").size(), run.output().lines().count());
    assertEquals("", run.output());
  }
}
