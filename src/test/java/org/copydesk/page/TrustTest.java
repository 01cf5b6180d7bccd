package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.TinySite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers and machines are told to judge the publication, its sources and its claims by. */
class TrustTest {
  @TempDir private Path temp;
  private TinySite site;

  @BeforeEach
  void makeSite() {
    site =
        TinySite.in(temp)
            .site(
                """
                base: https://news.example/
                publisher:
                  name: The Desk
                  email: desk@news.example
                  policies: { funding: /money/, ethics: /ethics/ }
                  funding:
                    as-of: 2022-06-30
                    funders:
                      - { name: Readers, share: 80.5 }
                      - { name: The City, amount: "2,000 euros", url: "https://city.example/" }
                menus: { main: [/claims/], footer: [/ethics/] }
                """)
            .file("content/pages/money.md", "---\ntitle: Money\n---\nReaders pay.\n")
            .file("content/pages/ethics.md", "---\ntitle: Ethics\n---\nFair.\n")
            .file("content/people/desk.yaml", "name: The desk\ntype: desk\n")
            .file("content/people/ann.yaml", "name: Ann Example\n");
  }

  @Test
  void thePageOfThePolicyShowsWhoPays() throws Exception {
    Drawn drawn = Drawn.of(site);
    Document money = drawn.html("money/index.html");
    assertEquals("Who pays, as of 30 June 2022", money.select("caption").text());
    assertEquals(
        List.of("Readers 80.5 %", "The City 2,000 euros"),
        money.select("tbody tr").eachText().stream()
            .map(text -> text.replace('\u00a0', ' ').strip())
            .toList());
    assertTrue(drawn.html("ethics/index.html").select("table").isEmpty());
    assertTrue(
        drawn
            .text("index.html")
            .contains("\"funder\":[{\"@type\":\"Organization\",\"name\":\"Readers\"}"));
  }

  @Test
  void everyPolicyIsLinkedFromEveryPageOnce() throws Exception {
    Drawn drawn = Drawn.of(site);
    for (String path : List.of("index.html", "claims/index.html", "money/index.html")) {
      List<String> lines = drawn.html(path).select("footer nav a").eachText();
      assertEquals(List.of("Ethics", "Money"), lines, path);
    }
  }

  @Test
  void trustTxtStandsInBothPlaces() throws Exception {
    Drawn drawn = Drawn.of(site);
    assertEquals(
        """
        contact=desk@news.example
        disclosure=https://news.example/money/
        disclosure=https://news.example/ethics/
        """,
        drawn.text("trust.txt"));
    assertEquals(drawn.text("trust.txt"), drawn.text(".well-known/trust.txt"));
    for (String line : drawn.text("trust.txt").lines().toList()) {
      assertTrue(line.matches("(?:contact|disclosure)=\\S+"), line);
    }
    assertFalse(Drawn.of(site.site("")).files().containsKey("trust.txt"));
  }

  @Test
  void aBylineOfADeskIsNoPerson() throws Exception {
    site.briefing("a", "authors: [desk, ann]\n", "Text.\n");
    Map<?, ?> article = Drawn.of(site).data("briefings/a/index.html", "NewsArticle").get(0);
    List<?> authors = (List<?>) article.get("author");
    assertEquals("Organization", ((Map<?, ?>) authors.get(0)).get("@type"));
    assertEquals("Person", ((Map<?, ?>) authors.get(1)).get("@type"));
  }

  @Test
  void whatIsDisclosedOfASourceIsShownBesideIt() throws Exception {
    site.briefing(
        "a",
        """
        sources:
          clerk: { title: A clerk, interest: A lawsuit is under way., unnamed: { reason: The clerk fears for work., knows: The clerk kept the list., known-to: desk } }
          paper: { title: A paper, publisher: P, lang: en, licence: CC BY 4.0, translation: { from: ru, by: machine } }
        """,
        "So it is [@clerk] [@paper].\n");
    Document page = Drawn.of(site).html("briefings/a/index.html");
    String sources = page.select(".sources").text();
    assertTrue(
        sources.contains("Not named. The clerk fears for work. The clerk kept the list."), sources);
    assertTrue(sources.contains("Interest: A lawsuit is under way."), sources);
    assertTrue(sources.contains("Read in a machine translation from Russian."), sources);
    assertTrue(sources.contains("Licence: CC BY 4.0"), sources);
    assertFalse(page.text().contains("desk knows"), "who knows the name is not for readers");
  }

  @Test
  void whatWasDoneToBeFairIsShownWithTheClaim() throws Exception {
    site.briefing(
        "a",
        """
        sources: { wire: { title: Wire, publisher: W } }
        claims:
          - id: c
            claim: It is so.
            claimant: The mayor
            contacted: { on: 2022-01-01 }
            single-source: Only the wire was there.
            other-side: We found no denial.
            unknown: [made, appearances]
            rating: mixed
            evidence:
              - { source: wire, relation: supports, quote: It is so., said: { by: The mayor, at: a speech, on: 2021-12-31 } }
        """,
        "Text.\n");
    Drawn drawn = Drawn.of(site);
    for (String path : List.of("claims/c/index.html", "briefings/a/index.html")) {
      String text = drawn.html(path).text();
      assertTrue(text.contains("Asked for evidence on 1 January 2022; no answer came."), text);
      assertTrue(text.contains("Why one source must do: Only the wire was there."), text);
      assertTrue(text.contains("The other side: We found no denial."), text);
      assertTrue(text.contains("When it was made could not be found out."), text);
      assertTrue(text.contains("Where it appeared could not be found out."), text);
      assertTrue(text.contains("— The mayor, a speech, 31 December 2021"), text);
    }
  }

  @Test
  void theCorrectionsFeedGoesBackTwoYears() throws Exception {
    StringBuilder corrections = new StringBuilder("corrections:\n");
    for (int month = 1; month <= 12; month++) {
      for (int year : List.of(2022, 2023, 2024)) {
        corrections.append(
            "  - { on: %d-%02d-10, kind: update, text: A note. }\n".formatted(year, month));
      }
    }
    site.briefing("a", corrections.toString(), "Text.\n");
    site.site("feeds: { items: 3 }\n");
    String feed = Drawn.of(site).text("corrections/feed.atom");
    assertEquals(25, feed.split("<entry>", -1).length - 1, "December 2022 to December 2024");
  }
}
