package org.copydesk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;

/** Three carriers of one wire are one origin. */
class OriginsTest {
  private static final Span NOWHERE = new TextFile("x", "").start();

  private static Source source(String id, String carries) {
    return new Source(
        id,
        false,
        LocalText.none(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        carries.isEmpty() ? Optional.empty() : Optional.of(Placed.of(carries, NOWHERE)),
        LocalText.none(),
        Disclosure.none(),
        NOWHERE);
  }

  private static String origin(String from, Map<String, String> carrying) {
    Origins origins =
        new Origins(id -> Optional.ofNullable(carrying.get(id)).map(to -> source(id, to)));
    return origins.of(source(from, carrying.getOrDefault(from, ""))).id();
  }

  @Test
  void theChainIsFollowedToItsEnd() {
    assertEquals("wire", origin("paper", Map.of("paper", "radio", "radio", "wire", "wire", "")));
  }

  @Test
  void aSourceThatCarriesNothingIsItsOwnOrigin() {
    assertEquals("wire", origin("wire", Map.of("wire", "")));
  }

  @Test
  void aCarriedSourceThatNobodyDeclaredEndsTheChain() {
    assertEquals("paper", origin("paper", Map.of("paper", "unknown")));
  }

  @Test
  void aCircleEndsBeforeItCloses() {
    assertEquals("b", origin("a", Map.of("a", "b", "b", "a")));
  }
}
