package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.copydesk.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code copydesk hosting} prints what a server's keeper needs, and knows what it cannot print. */
class HostingCommandTest {
  @TempDir Path temp;

  @Test
  void aConfigurationIsPrinted() {
    TinySite.in(temp).site("title: T\nbase: https://example.org/news/\n");
    Run run = Run.in(temp, "hosting", "nginx", "--root", "/srv/news");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("server_name example.org;"), run.out());
    assertTrue(run.out().contains("alias /srv/news/;"), run.out());
    assertTrue(run.out().contains("Strict-Transport-Security"), run.out());
  }

  @Test
  void aHeadersFileIsPrintedForStaticHosts() {
    TinySite.in(temp).site("title: T\n");
    Run run = Run.in(temp, "hosting", "netlify");
    assertTrue(run.out().contains("\n/*\n  Content-Security-Policy: default-src 'none';"));
  }

  @Test
  void anUnknownServerIsAWrongCommandLine() {
    TinySite.in(temp).site("title: T\n");
    Run run = Run.in(temp, "hosting", "ngnix");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("Did you mean `nginx`?"), run.err());
  }
}
