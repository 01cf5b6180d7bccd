package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom adds phrases of its own, and keeps what it wants kept. */
class OwnPhrasesTest {
  private static final String NOTICE = "The Harbour Circle meets in the tower";

  @Test
  void aPhraseOfOnesOwnIsCut() {
    assertTrue(rules(OwnPhrases.none(), NOTICE).isEmpty());
    OwnPhrases own = OwnPhrases.of(Map.of("en", "[subscribe]\nthe harbour circle\n"));
    assertEquals(List.of("subscribe"), rules(own, NOTICE));
  }

  @Test
  void aLongReportWithThePhraseStays() {
    OwnPhrases own = OwnPhrases.of(Map.of("en", "[subscribe]\nthe harbour circle\n"));
    String report =
        "The Harbour Circle, a society of pilots that was founded in 1821 and dissolved by the"
            + " police in 1933, had kept its minutes in the tower, the historian said on Monday,"
            + " and they were found when the roof was mended.";
    assertTrue(rules(own, report).isEmpty());
  }

  @Test
  void whatIsToBeKeptIsKept() {
    String plea = "Sign up for our free newsletter";
    assertFalse(rules(OwnPhrases.none(), plea).isEmpty());
    assertTrue(rules(OwnPhrases.of(Map.of("any", "[keep]\nfree newsletter\n")), plea).isEmpty());
  }

  @Test
  void aLanguageWithoutLexiconMayGetOne() {
    OwnPhrases own = OwnPhrases.of(Map.of("cy", "[share]\nrhannwch y stori\n"));
    PromotionClassifier judge = PromotionClassifier.with(own);
    assertEquals(1, judge.judge(List.of(Passage.of("Rhannwch y stori hon")), "cy").size());
  }

  @Test
  void filesAreReadAndTheirFaultsTold(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("en.txt"), "[share]\nfine\n(not closed\n");
    assertEquals(
        List.of(new OwnPhrases.Problem("en", 3, "a bracket is not closed")),
        OwnPhrases.read(folder).problems());
    assertTrue(OwnPhrases.read(folder.resolve("none")).problems().isEmpty());
  }

  private static List<String> rules(OwnPhrases own, String text) {
    return PromotionClassifier.with(own).judge(List.of(Passage.of(text)), "en").stream()
        .map(Promotion::rule)
        .toList();
  }
}
