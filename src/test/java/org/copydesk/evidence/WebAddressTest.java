package org.copydesk.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class WebAddressTest {
  @Test
  void foldsWhatDoesNotTellPagesApart() {
    String page = WebAddress.folded("https://a.example/b");
    assertEquals(page, WebAddress.folded("http://www.A.example:80/b/#part"));
    assertEquals(page, WebAddress.folded("http:/a.example/b"), "as the Wayback Machine writes it");
  }

  @Test
  void keepsWhatDoes() {
    String page = WebAddress.folded("https://a.example/b?id=1");
    assertNotEquals(page, WebAddress.folded("https://a.example/b?id=2"));
    assertNotEquals(page, WebAddress.folded("https://a.example/B?id=1"));
    assertNotEquals(page, WebAddress.folded("https://m.a.example/b?id=1"));
  }

  @Test
  void namesTheHost() {
    assertEquals("a.example", WebAddress.host("https://www.A.example/b"));
    assertEquals("", WebAddress.host("not an address"));
  }
}
