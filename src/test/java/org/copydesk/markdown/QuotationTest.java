package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;

/** Words in quotation marks or in a block quotation belong to the citation that follows. */
class QuotationTest {
  private static void quotes(String markdown, String... words) {
    assertEquals(
        List.of(words),
        MarkdownReaderTest.read(markdown).quotations().stream().map(Quotation::words).toList());
  }

  @Test
  void whatStandsApartFromItsCitationIsKnownAsSuch() {
    assertEquals(List.of("It fell,"), apart("“It fell,” she said [@a]."));
    assertEquals(List.of("one"), apart("“one” and “two” [@a]."));
    assertEquals(List.of(), apart("“It fell” [@a]."));
    assertEquals(List.of(), apart("“It fell.” She left [@a]."));
    assertEquals(List.of(), apart("She called it “odd”. It fell [@a]."));
    assertEquals(List.of(), apart("他说“塔倒了”。后来[@a]。"));
    assertEquals(List.of(), apart("“He said ‘no’ twice” [@a]."));
  }

  private static List<String> apart(String markdown) {
    TextFile file = new TextFile("a.md", markdown);
    return new MarkdownReader()
        .read(file.span(0, file.length()), "en", BlockJudge.KEEP_ALL).apart().stream()
            .map(Quotation::words)
            .toList();
  }

  @Test
  void anyLanguagesMarksWillDo() {
    quotes("“Ab c” [@x]", "Ab c");
    quotes("\"Ab c\"[@x]", "Ab c");
    quotes("« Ab c » [@x]", "Ab c");
    quotes("«\u202fAb c\u202f» [@x]", "Ab c");
    quotes("„Ab c“ [@x]", "Ab c");
    quotes("„Ab c” [@x]", "Ab c");
    quotes("»Ab c« [@x]", "Ab c");
    quotes("”Ab c” [@x]", "Ab c");
    quotes("「あ」[@x]", "あ");
    quotes("‘Ab c’ [@x]", "Ab c");
    quotes("“Ab c”. [@x]", "Ab c");
  }

  @Test
  void marksInsideAndApostrophesDoNotEndIt() {
    quotes("“He said ‘no’ to it” [@x]", "He said ‘no’ to it");
    quotes(
        "“A’s b’s c’s d’s e’s f’s g’s h’s i’s j’s” [@x]",
        "A’s b’s c’s d’s e’s f’s g’s h’s i’s j’s");
    quotes("It’s \"what the dogs' owner's said\" [@x]", "what the dogs' owner's said");
    quotes("“one” and “two” [@x], “three” [@y; @z]", "two", "three");
  }

  @Test
  void otherWordsAreNotQuoted() {
    quotes("“Ab c” they said [@x]");
    quotes("Ab c [@x]");
    quotes("`“Ab c”` [@x]");
    quotes("“Ab c” `[@x]`");
  }

  @Test
  void aBlockQuotationEndsInItsCitation() {
    quotes("> Ab\n> c. [@x]\n", "Ab c.");
    quotes("> “Ab c.” [@x]\n", "Ab c.");
    quotes("> Ab.\n>\n> Cd.\n>\n> — Somebody [@x, p. 3]\n", "Ab. Cd.");
    quotes("> Ab.\n> — Somebody, [@x]\n", "Ab.");
    quotes("> Ab [@x] and more.\n");
    quotes("> [@x]\n");
    quotes("> Ab [@x] cd. [@y] [@z]\n", "Ab cd.");
  }

  @Test
  void ofSeveralCitationsTheFirstIsMeant() {
    Prose prose = MarkdownReaderTest.read("“Ab” [@x] [@y]\n");
    assertEquals(1, prose.quotations().size());
    assertEquals("x", prose.quotations().get(0).citation().source());
  }

  @Test
  void itsPlaceIsThatOfTheWords() {
    Prose prose =
        MarkdownReaderTest.read("a\n\n> “Ab *c*” [@x]\n\n« *De* f » [@y]\n\n> gh\n> ij [@z]\n");
    assertEquals(
        List.of("Ab *c*", "*De* f", "gh\n> ij"),
        prose.quotations().stream().map(q -> q.span().text()).toList());
    assertTrue(prose.quotations().get(0).block());
    assertFalse(prose.quotations().get(1).block());
    assertEquals("z", prose.quotations().get(2).citation().source());
  }
}
