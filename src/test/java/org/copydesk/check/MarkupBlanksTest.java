package org.copydesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Markup becomes blanks, one for each character, so that offsets stay. */
class MarkupBlanksTest {
  private static final String SIGNS = "*_[]";

  @Test
  void citationsFootnotesAndTheAddressesOfLinksAreBlanked() {
    assertEquals("Eight          .", blanked("Eight [@report]."));
    assertEquals("Eight       noted", blanked("Eight [^1]: noted"));
    assertEquals(" text              ", blanked("[text](https://a.b)"));
    assertEquals("see                 ", blanked("see https://a.b/c.d1"));
  }

  @Test
  void codeAndTagsAreBlankedOnTheirLineOnly() {
    assertEquals("a      b     c", blanked("a <br> b `x` c"));
    assertEquals("a <b\nc> `d\ne", blanked("a <b\nc> `d\ne"));
  }

  @Test
  void whatMakesALineAnItemIsBlankedAtItsBeginning() {
    assertEquals("  one\n   two - three", blanked("- one\n2. two - three"));
    assertEquals("1234567890. x", blanked("1234567890. x"));
  }

  @Test
  void signsAreBlankedWhereverTheyStand() {
    assertEquals(" so  it is # 1", blanked("*so* it_is # 1"));
  }

  @Test
  void bracketsWithoutEndTakeNoLongerThanTheTextAsksFor() {
    String open = "[@".repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> blanked(open));
  }

  private static String blanked(String text) {
    return MarkupBlanks.in(text, SIGNS);
  }
}
