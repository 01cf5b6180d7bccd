package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page's article area, selected and pasted: the article is found, the rest is named. */
class PastedTextTest {
  private static final List<String> ARTICLE =
      List.of(
          "The dam above the village of Lower Marsh broke on Tuesday night, sending a wave three"
              + " metres high through the valley and carrying off two bridges and the school.",
          "“We heard it before we saw it,” said Anna Weller, who keeps the inn on the square and"
              + " climbed with her guests on to the roof while the water rose around the house.",
          "Engineers had warned in a report in 2014 that the wall was leaking in eleven places, but"
              + " the county council put the repair off three times because it lacked the money.",
          "The minister for water, who visited the valley on Wednesday, said the state would pay"
              + " for the repair of every dam of the same kind before the end of the year.");

  @Test
  void whatStoodAroundTheArticleGoes() {
    String text =
        "Home\nNews\nWeather\nBy Jane Miller\n12 March 2019\nShare\n"
            + String.join("\n", ARTICLE)
            + "\nShare this article with your friends\nRelated stories\n"
            + "Bridge reopened after forty years\nSign up for our free newsletter\n"
            + "Copyright 2019 The Marsh Herald. All rights reserved.\n";
    List<String> kept =
        PastedText.read(text, "en").article().stream().filter(l -> !l.isBlank()).toList();
    assertEquals(ARTICLE, kept);
  }

  @Test
  void anArticleAloneStaysWhole() {
    assertTrue(PastedText.read(String.join("\n\n", ARTICLE), "en").removed().isEmpty());
  }

  @Test
  void aTextWithoutProseIsLeftAlone() {
    assertTrue(PastedText.read("Apples\nPears\nPlums\n", "en").removed().isEmpty());
  }

  @Test
  void promotionKeepsItsOwnRule() {
    String text = String.join("\n", ARTICLE) + "\nSign up for our free newsletter";
    assertEquals(
        List.of("newsletter"),
        PastedText.read(text, "en").removed().stream()
            .map(Promotion::rule)
            .collect(Collectors.toList()));
  }

  @Test
  void aQuotationIsNeverCut() {
    List<Passage> passages =
        List.of(new Passage("Sign up now!", 0, Passage.Kind.PARAGRAPH, true), Passage.of("x"));
    assertTrue(PastedText.judge(passages, "en").stream().noneMatch(p -> p.index() == 0));
  }
}
