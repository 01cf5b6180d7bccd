package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The word that an author probably meant. */
class SpellingTest {
  private static final List<String> KNOWN = List.of("published", "review", "draft", "withdrawn");

  @Test
  void aSlipOfThePenIsUndone() {
    assertEquals(Optional.of("published"), Spelling.nearest("publishd", KNOWN));
    assertEquals(Optional.of("published"), Spelling.nearest("pubilshed", KNOWN));
    assertEquals(Optional.of("review"), Spelling.nearest("Reviews", KNOWN));
  }

  @Test
  void anotherWordIsLeftAlone() {
    assertEquals(Optional.empty(), Spelling.nearest("finished", List.of("draft", "review")));
    assertEquals(Optional.empty(), Spelling.nearest("ab", List.of("xy")));
  }

  @Test
  void tiesGoToTheFirstInTheAlphabet() {
    assertEquals(Optional.of("bat"), Spelling.nearest("dat", List.of("cat", "bat")));
  }

  @Test
  void withoutANearWordAShortListIsGivenWhole() {
    assertEquals(
        Optional.of("Known are: draft, published, review, withdrawn."),
        Spelling.hint("xxxxxxxxxx", KNOWN));
    assertEquals(Optional.empty(), Spelling.hint("x", List.of()));
  }
}
