package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.Checker;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of a text are compared with the captures it cites, whatever language writes them. */
class FiguresInCapturesTest {
  @TempDir private Path temp;

  /** What is said about the numbers of one sentence that cites one captured source. */
  private List<String> said(String lang, String capture, String sourceLang, String sentence)
      throws Exception {
    TinySite site =
        TinySite.in(temp.resolve(Integer.toHexString((lang + capture + sentence).hashCode())))
            .site("languages: [en, de, fr, ru, ar, zh]\n")
            .file("content/sources/a/source.yaml", "title: A\nlang: " + sourceLang + "\n")
            .captured("content/sources/a", capture + "\n", "20220103T000000Z")
            .briefing("b", "lang: " + lang + "\n", sentence + " [@a]\n");
    return remarks(site);
  }

  private static List<String> remarks(TinySite site) throws Exception {
    return new Checker(
            List.of(
                new FigureNotInCitedSource(), new FigureNotInSource(), new FigureNotInQuotation()))
        .check(new EditionReader(site.root()).read().edition()).stream()
            .map(d -> d.span().text() + " | " + d.hint().orElse(""))
            .toList();
  }

  @Test
  void formsOfLanguagesAreOne() throws Exception {
    String english = "In all, 4,317 homes and 2.5 percent of the farms.";
    assertEquals(List.of(), said("de", english, "en", "Es sind 4.317 Wohnungen und 2,5 Prozent."));
    assertEquals(List.of(), said("fr", english, "en", "Il y a 4 317 logements, soit 2,5 %."));
    assertEquals(List.of(), said("ru", english, "en", "Всего 4317 домов и 2,5 процента."));
    assertEquals(List.of(), said("ar", english, "en", "هناك ٤٣١٧ منزلا."));
    assertEquals(List.of(), said("zh", english, "en", "共有4317户。"));
    assertEquals(List.of(), said("en", "Zwölf Häuser", "de", "There are twelve houses."));
  }

  @Test
  void aChangedNumberIsNamedAtItsPlaceWithTheNearest() throws Exception {
    assertEquals(
        List.of("4,371 | It has `4,317`."),
        said("en", "In all, 4,317 homes.", "en", "There are 4,371 homes."));
  }

  @Test
  void aNumberInAQuotationThatIsAbsentIsNotReportedTwice() throws Exception {
    String capture = "The tower is 312 metres high and old.";
    assertEquals(List.of(), said("en", capture, "en", "“The tower is 313 metres high”"));
    assertEquals(
        List.of("90 | Correct it, or cite the source that has it."),
        said("en", capture, "en", "It has 90 floors: “The tower is 313 metres high”"));
  }

  @Test
  void aNumberInWordsThatStandInTheSourceIsAsTheSourceWritesIt() throws Exception {
    String german = "Es waren 1.665 Beamte verletzt.";
    assertEquals(List.of(), said("en", german, "de", "They say “1.665 Beamte verletzt”"));
    assertEquals(
        List.of("1.665 | Correct it, or cite the source that has it."),
        said("en", german, "de", "It says 1.665."));
  }

  @Test
  void percentPointsAndUnitsCount() throws Exception {
    String capture = "It rose by 5 percentage points, to 300 feet, for $40.";
    assertEquals(1, said("en", capture, "en", "It rose by 5 percent.").size());
    assertEquals(List.of(), said("de", capture, "en", "Es stieg um 5 Prozentpunkte."));
    assertEquals(1, said("en", capture, "en", "It is 300 metres high.").size());
    assertEquals(List.of(), said("en", capture, "en", "It is 300 ft high."));
    assertEquals(1, said("en", capture, "en", "It cost €40.").size());
    assertEquals(List.of(), said("fr", capture, "en", "Il a coûté 40 dollars."));
  }

  @Test
  void aNumberOfSomethingElseIsNotOfferedAsItself() throws Exception {
    String capture = "It rose by 5 percent, to 300 feet.";
    assertEquals(
        List.of("5 | It has `5`, but in percent."),
        said("en", capture, "en", "It rose by 5 percentage points."));
    assertEquals(
        List.of("300 | It has `300`, but with the unit `foot`."),
        said("en", capture, "en", "It is 300 metres high."));
  }

  @Test
  void bothEndsOfARangeCount() throws Exception {
    String capture = "Between 10 and 25 people came.";
    assertEquals(List.of(), said("en", capture, "en", "Some 10–25 people came."));
    assertEquals(
        List.of("35 | Correct it, or cite the source that has it."),
        said("en", capture, "en", "Some 10–35 people came."));
  }

  @Test
  void whatSaysItIsRoundedMayBe() throws Exception {
    String capture = "In all, 297 homes and 2,512,345 trees.";
    assertEquals(List.of(), said("en", capture, "en", "Nearly 300 homes, 2.5 million trees."));
    assertEquals(1, said("en", capture, "en", "It is 300 homes.").size());
    assertEquals(1, said("en", capture, "en", "It is 3.5 million trees.").size());
  }

  @Test
  void datesOfTheSourceAndSmallWordsAreNoFindings() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .file("content/sources/a/source.yaml", "title: A\npublished: 2021-05-17\n")
            .captured("content/sources/a", "Nothing.\n", "20220103T000000Z")
            .briefing("b", "", "On 17 May 2021 the two sides of the G7 met [@a].\n");
    assertEquals(List.of(), remarks(site));
  }

  @Test
  void nothingIsSaidWhereOneOfTheSourcesWasNotCaptured() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .file("content/sources/a/source.yaml", "title: A\n")
            .captured("content/sources/a", "Nothing.\n", "20220103T000000Z")
            .file("content/sources/c/source.yaml", "title: C\n")
            .briefing("b", "", "There are 99 homes [@a] [@c].\n\nThere are 98 [@a].\n");
    assertEquals(List.of("98"), remarks(site).stream().map(r -> r.replaceAll(" .*", "")).toList());
  }

  @Test
  void headlinesAndFindingsMayUseWhatClaimsAndFiguresState() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .file("content/sources/a/source.yaml", "title: A\nlang: en\n")
            .captured("content/sources/a", "It was 12 million people.\n", "20220103T000000Z")
            .briefing(
                "b",
                """
                summary: Not 164 and not 77, but 12 million.
                claims:
                  - id: c
                    claim: There were 12 million.
                    rating: accurate
                    finding: There were twelve million, not 165.
                    evidence: [{ source: a, relation: supports }]
                figures:
                  - id: f
                    label: People
                    unit: million people
                    series: [{ value: 12, source: a, quote: "It was 12 million people" }, { value: 13, source: a }]
                """,
                "Text.\n");
    assertEquals(
        List.of(
            "164 | Correct it, or name the source that has it.",
            "77 | Correct it, or name the source that has it.",
            "165 | Correct it, or name the source that has it.",
            "13 | They have `12 million`."),
        remarks(site));
  }

  @Test
  void diagnosticsPointIntoTheSentence() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .file("content/sources/a/source.yaml", "title: A\n")
            .captured("content/sources/a", "There are 10.\n", "20220103T000000Z")
            .briefing("b", "", "First. **There are _11_ of [them](https://x.example/12)** [@a].\n");
    Diagnostic found =
        new Checker(List.of(new FigureNotInCitedSource()))
            .check(new EditionReader(site.root()).read().edition())
            .get(0);
    assertEquals("11", found.span().text());
  }
}
