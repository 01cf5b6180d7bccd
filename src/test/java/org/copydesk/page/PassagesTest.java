package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotations that were found in a capture lead readers to the passage. */
class PassagesTest {
  private static final String PAGE = "briefings/tower/index.html";
  private static final String URL = "https://towers.example/register";
  private static final String ARCHIVED = "https://archive.example/20220103000000/" + URL;

  @TempDir private Path temp;
  private TinySite site;

  @BeforeEach
  void aCapturedSource() {
    site =
        TinySite.in(temp)
            .file(
                "content/sources/register/source.yaml",
                "title: Register\nlang: en\nurl: " + URL + "\narchived: " + ARCHIVED + "\n")
            .captured(
                "content/sources/register",
                "The tower is 300 metres high, they say.\nIn May it was 300 metres high as well.\n",
                "20220103T000000Z");
  }

  private Document page(String moreFrontMatter, String body) throws Exception {
    return Drawn.of(site.briefing("tower", moreFrontMatter, body)).html(PAGE);
  }

  private static List<String> ways(Document page) {
    return page.select("a.passage").stream().map(a -> a.attr("href")).toList();
  }

  @Test
  void inRunningTextAndBlockQuotations() throws Exception {
    Document page =
        page(
            "",
            "It is \"300 metres high, they\" [@register].\n\n> The tower is 300 metres [@register]\n");
    assertEquals(
        List.of(
            URL + "#:~:text=300%20metres%20high%2C%20they",
            URL + "#:~:text=The%20tower%20is%20300%20metres"),
        ways(page));
    Element way = page.selectFirst("sup a.passage");
    assertEquals("Passage in the source", way.attr("aria-label"));
  }

  @Test
  void inEvidenceAtTheSourceAndInTheArchive() throws Exception {
    String claim =
        """
        claims:
          - id: height
            claim: The tower is high.
            rating: accurate
            evidence:
              - { source: register, relation: supports, before: In May it was, quote: "300 [...] high [by law]" }
              - { source: register, relation: supports, before: In May it was, quote: "300 metres [by law] high" }
        figures:
          - id: height
            label: Height
            series:
              - { value: 300, source: register, quote: "The tower is 300 metres high" }
        """;
    Document page = page(claim, "::: figure height\n:::\n");
    String fragment = "#:~:text=was-,300%20metres%20high,-as";
    assertEquals(
        List.of(URL + fragment, ARCHIVED + fragment),
        page.select(".claim a.passage").stream().map(a -> a.attr("href")).toList());
    assertEquals("[by law]", page.select(".claim .ours").last().text());
    String whole = "#:~:text=The%20tower%20is%20300%20metres%20high";
    assertEquals(
        List.of(URL + whole, ARCHIVED + whole),
        page.select(".figure a.passage").stream().map(a -> a.attr("href")).toList());
  }

  @Test
  void notWhereTheWordsAreAbsentOrTheSourceWasNotCaptured() throws Exception {
    assertEquals(
        List.of(),
        ways(
            page(
                "sources:\n  other: { title: Other, url: \"https://other.example/\" }\n",
                "\"400 metres high\" [@register] and \"any words\" [@other].\n")));
  }

  @Test
  void withoutAFragmentWhereItWouldLeadAstray() throws Exception {
    site.captured("content/sources/register", "same words\nsame words\n", "20220203T000000Z");
    assertEquals(List.of(URL), ways(page("", "It says \"same words\" [@register].\n")));
  }

  @Test
  void withoutAFragmentWhereTheSourceHasChanged() throws Exception {
    site.captured("content/sources/register", "Nothing of it is left.\n", "20220203T000000Z");
    assertEquals(List.of(URL), ways(page("", "\"The tower is 300 metres high\" [@register].\n")));
  }

  @Test
  void aTranslationNamesTheOriginalWords() throws Exception {
    Document page =
        page(
            "",
            "On dit « la tour est haute » [@register, p. 2, “The tower is 300 metres high”].\n");
    assertEquals("[1, p. 2]", page.selectFirst("sup.cite a").text());
    assertEquals(List.of(URL + "#:~:text=The%20tower%20is%20300%20metres%20high"), ways(page));
    assertEquals(
        "The tower is 300 metres high", page.selectFirst(".sources .quote[lang=en]").text());
  }
}
