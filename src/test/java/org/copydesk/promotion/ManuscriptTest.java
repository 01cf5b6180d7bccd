package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an editor is about to publish is judged more sparingly than a foreign page. */
class ManuscriptTest {
  @Test
  void wordsOfATableAreNeverLeftOut() {
    assertEquals(List.of(), cut(cell("topics"), cell("email"), cell("Share this story!")));
  }

  @Test
  void aHeadingAboveTextStays() {
    assertEquals(
        List.of(),
        cut(heading("Links"), paragraph("The council met on Monday and adopted the budget.")));
  }

  @Test
  void aHeadingGoesWithWhatItHeads() {
    assertEquals(
        List.of(1, 2),
        cut(
            paragraph("The council met on Monday and adopted the budget."),
            heading("Newsletter"),
            paragraph("Sign up for our free newsletter and never miss a story.")));
  }

  @Test
  void aPleaToTheReaderIsLeftOut() {
    assertEquals(
        List.of(1),
        cut(
            paragraph("The council met on Monday and adopted the budget."),
            paragraph("Subscribe to our newsletter and share this story on Facebook!")));
  }

  private static List<Integer> cut(Passage... passages) {
    return PromotionClassifier.standard().judgeManuscript(List.of(passages), "en").stream()
        .map(Promotion::index)
        .toList();
  }

  private static Passage cell(String text) {
    return new Passage(text, 0, Passage.Kind.CELL, false);
  }

  private static Passage heading(String text) {
    return new Passage(text, 0, Passage.Kind.HEADING, false);
  }

  private static Passage paragraph(String text) {
    return new Passage(text, 0, Passage.Kind.PARAGRAPH, false);
  }
}
