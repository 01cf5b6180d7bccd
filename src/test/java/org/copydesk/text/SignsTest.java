package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A set of characters of any script. */
class SignsTest {
  private final Signs signs = new Signs(".!…。\uffff");

  @Test
  void hasItsMembersOnly() {
    assertTrue(signs.has('.'));
    assertTrue(signs.has('。'));
    assertTrue(signs.has('\uffff'));
    assertFalse(signs.has(','));
    assertFalse(signs.has('\ufffe'));
  }

  @Test
  void findsTheNextInAText() {
    assertEquals(3, signs.next("One. Two…", 0));
    assertEquals(8, signs.next("One. Two…", 4));
    assertEquals(3, signs.next("One", 0));
    assertEquals(0, signs.next("", 0));
  }
}
