package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Readers get their language, else the nearest, else the first. */
class LocalTextTest {
  private final LocalText text = new LocalText(new LinkedHashMap<>(Map.of("fr", "Bonjour")));

  @Test
  void aRegionGetsItsLanguage() {
    assertEquals("Bonjour", text.in("fr-CA"));
  }

  @Test
  void anotherLanguageGetsTheFirst() {
    assertEquals("Bonjour", text.in("de"));
    assertEquals("", LocalText.none().in("de"));
    assertEquals("x", LocalText.of("x").in("de"));
  }
}
