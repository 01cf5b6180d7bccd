package org.copydesk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** JSON that may stand in an HTML script element, and no longer than it must be. */
class JsonObjectTest {
  @Test
  void onlyWhatHtmlWouldTakeForMarkupIsEscaped() {
    assertEquals(
        "{\"a\\u003cb\":\"Ж – é 阿 \\\"x\\\" \\u003c/script\\u003e \\u0026\"}",
        JsonObject.of("a<b", "Ж – é 阿 \"x\" </script> &").write());
  }

  @Test
  void aFileForPeopleIsNotEscaped() {
    assertEquals("{\n  \"a\" : \"é < 阿\"\n}\n", JsonObject.of("a", "é < 阿").writeIndented());
  }
}
