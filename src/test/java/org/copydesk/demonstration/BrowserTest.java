package org.copydesk.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.copydesk.demonstration.Demonstration.Run;
import org.junit.jupiter.api.Test;

/**
 * The demonstration, served by a plain web server from a sub-path and opened in Chromium: no failed
 * request, no console error, no request to another host, nothing wider than the screen, no
 * accessibility violation, at phone and desk width, light and dark.
 */
class BrowserTest {
  @Test
  void everyPageOpensCleanly() throws Exception {
    Demonstration.needs(Path.of("src/test/browser/node_modules/playwright-core"));
    Demonstration.needs(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")));
    Run run = Run.of("node", "src/test/browser/site.mjs", Demonstration.site().toString());
    System.out.print(run.output());
    assertEquals(0, run.exit(), run.output());
  }
}
