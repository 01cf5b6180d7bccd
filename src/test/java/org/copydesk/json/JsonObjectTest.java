package org.copydesk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

  @Test
  void whatHasNoPlainFormIsEscapedAlikeOnOneLineAndOnSeveral() {
    StringBuilder odd = new StringBuilder("\u007f\u2028\ud83d\ude00");
    for (char c = 0; c < 128; c++) {
      odd.append("<>&".indexOf(c) < 0 ? c : '_');
    }
    JsonObject object = JsonObject.of("a", odd.toString()).put("b", 1.5).put("c", Double.NaN);
    object.put("d", Long.MIN_VALUE).put("e", true).putAll("f", List.of());
    object.put("g", List.of(1, "x", new JsonObject(), JsonObject.of("h", "i")));
    String several = object.writeIndented().replaceAll("\\n *", "").replace(" : ", ":");
    assertEquals(several.replace(", ", ",").replaceAll("([\\[{]) +", "$1"), object.write());
  }
}
