package org.copydesk.clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class KindredTest {
  private static final String PARAGRAPH =
      "<div class='%s'><p class='%s'>The council of the harbour town has met for the %s time this year, and closed the"
          + " old bridge until the engineers have looked at its piers.</p></div>";

  private static PageView page(String... classes) {
    StringBuilder html = new StringBuilder();
    for (String name : classes) {
      html.append(PARAGRAPH.formatted(name, name.isEmpty() ? "" : "text", html.length()));
    }
    return PageView.of(Jsoup.parse(html.toString()), PageClues.none(), new Cues(word -> 0));
  }

  private static float last(PageView page, float... chance) {
    Kindred.keep(page, chance);
    return chance[chance.length - 1];
  }

  @Test
  void aDoubtedParagraphLikeThoseThatAreKeptIsKept() {
    assertEquals(0.5f, last(page("b", "b", "b", "b", "b", "b"), 0.9f, 0.9f, 0.8f, 0.9f, 1, 0.2f));
  }

  @Test
  void oneThatIsMoreThanDoubtedIsNot() {
    assertEquals(0.05f, last(page("b", "b", "b", "b", "b", "b"), 0.9f, 0.9f, 0.8f, 0.9f, 1, 0.05f));
  }

  @Test
  void fewLikesTellNothing() {
    assertEquals(0.2f, last(page("b", "b", "b"), 0.9f, 0.9f, 0.2f));
  }

  @Test
  void oneOfAnotherKindOrOfNoneIsNot() {
    assertEquals(0.2f, last(page("b", "b", "b", "b", "b", "c"), 0.9f, 0.9f, 0.8f, 0.9f, 1, 0.2f));
    assertEquals(0.2f, last(page("", "", "", "", "", ""), 0.9f, 0.9f, 0.8f, 0.9f, 1, 0.2f));
  }
}
