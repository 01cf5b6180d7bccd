package org.copydesk.evidence.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** robots.txt by RFC 9309. */
class RobotsTest {
  private static boolean allow(String text, String path) {
    return Robots.read(text, "Copydesk").allow(path);
  }

  @Test
  void aGroupForUsGoesBeforeTheOneForAll() {
    String text = "User-agent: *\nDisallow: /\n\nUser-agent: copydesk\nDisallow: /private\n";
    assertEquals(true, allow(text, "/story"));
    assertEquals(false, allow(text, "/private/x"));
  }

  @Test
  void severalAgentsShareOneGroup() {
    String text =
        "User-agent: other\nUser-agent: *\nDisallow: /a # why\n\nUser-agent: third\nDisallow: /b\n";
    assertEquals(false, allow(text, "/a"));
    assertEquals(true, allow(text, "/b"));
  }

  @Test
  void theLongestRuleWinsAndATieAllows() {
    assertEquals(true, allow("User-agent: *\nDisallow: /a\nAllow: /a/b\n", "/a/b/c"));
    assertEquals(true, allow("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a"));
    assertEquals(true, allow("User-agent: *\nDisallow:\n", "/a"));
  }

  @Test
  void starsAndDollarsAreUnderstood() {
    String text = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=\n";
    assertEquals(false, allow(text, "/x/y.pdf"));
    assertEquals(true, allow(text, "/x/y.pdf.html"));
    assertEquals(false, allow(text, "/x?print=1"));
  }

  @Test
  void hostilePatternsEndSoon() {
    String text = "User-agent: *\nDisallow: /" + "*a".repeat(30) + "$\n";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(true, allow(text, "/" + "a".repeat(60) + "b")));
  }
}
