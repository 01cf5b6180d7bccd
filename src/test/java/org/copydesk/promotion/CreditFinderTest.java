package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreditFinderTest {
  @Test
  void namesWhoPublishedFirst() {
    Credit credit =
        CreditFinder.find("This article was first published by The Harbour Post.", "en")
            .orElseThrow();
    assertEquals("republished", credit.relation());
    assertEquals(Optional.of("Harbour Post"), credit.publisher());
  }

  @Test
  void tellsTranslations() {
    Credit credit = CreditFinder.find("Traduit de l'anglais par la rédaction.", "fr").orElseThrow();
    assertEquals("translated", credit.relation());
  }

  @Test
  void seesThePointerToTheOriginal() {
    assertTrue(CreditFinder.find("Vous pouvez lire l’article original ici", "fr").isPresent());
  }

  @Test
  void findsNoneInAStory() {
    assertTrue(CreditFinder.find("The dam broke on Tuesday night.", "en").isEmpty());
  }
}
