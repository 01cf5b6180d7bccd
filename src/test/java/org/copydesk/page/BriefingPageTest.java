package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.TinySite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A briefing shows its claims, its sources and the ways between them. */
class BriefingPageTest {
  private static final String PATH = "briefings/flood/index.html";

  @TempDir Path temp;
  private Drawn drawn;
  private Document page;

  @BeforeEach
  void draw() throws Exception {
    drawn = Drawn.of(Newsroom.in(temp));
    page = drawn.html(PATH);
  }

  @Test
  void thereIsOneFirstHeadingAndTheCharsetComesFirst() {
    assertEquals("How many died in the flood?", page.select("h1").text());
    assertEquals(1, page.select("h1").size());
    assertEquals("utf-8", page.head().child(0).attr("charset"));
  }

  @Test
  void theBylineNamesAuthorReviewerDatesAndTime() {
    Element byline = page.selectFirst(".byline");
    assertEquals("../../people/ann/", byline.selectFirst("[rel=author]").attr("href"));
    assertTrue(byline.text().contains("Reviewed by Bob Example"), byline.text());
    assertTrue(byline.text().contains("3 February 2022, 09:00 GMT+2"), byline.text());
    assertTrue(byline.text().contains("Updated 1 March 2022"), byline.text());
    assertTrue(byline.text().contains("1 minute to read"), byline.text());
  }

  @Test
  void sourcesAreNumberedByTheirFirstCitation() {
    assertEquals(
        List.of("source-ministry", "source-wire", "source-paper"),
        page.select(".sources > li").eachAttr("id"));
    assertEquals(List.of("1", "2", "3"), page.select(".sources > li").eachAttr("value"));
  }

  @Test
  void aCitationLeadsToItsSourceAndBack() {
    List<String> marks = page.select(".prose sup.cite a").eachText();
    assertEquals(List.of("[1]", "[2, p. 2]", "[1]", "[3]"), marks);
    assertEquals("#source-ministry", page.selectFirst("#cite-1").attr("href"));
    assertEquals(
        List.of("#cite-1", "#cite-3"),
        page.select("#source-ministry a[href^=#cite]").eachAttr("href"));
  }

  @Test
  void aSourceSaysWhatItIs() {
    String ministry = page.select("#source-ministry").text();
    assertTrue(ministry.contains("Primary source"), ministry);
    assertTrue(ministry.contains("Read on 1 February 2022"), ministry);
    assertTrue(ministry.contains("Archived copy"), ministry);
    String wire = page.select("#source-wire").text();
    assertTrue(wire.contains("French"), wire);
    assertTrue(wire.contains("Carries [1] Ministry of Water"), wire);
    assertEquals("fr", page.selectFirst("#source-wire cite").attr("lang"));
  }

  @Test
  void severalCarriersOfOneOriginAreToldToBeOne() {
    assertEquals(
        "Sources 2, 3 pass on source 1 (Statement on the flood): they are one origin, not several.",
        page.select(".back > .shared").text());
  }

  @Test
  void verdictsAreListedOnTopAndLeadToTheClaims() {
    assertEquals(
        List.of("#claim-nine-dead", "#claim-dam-broke"), page.select(".glance a").eachAttr("href"));
    assertEquals(List.of("Outdated", "False"), page.select(".glance .verdict").eachText());
    assertEquals(2, page.select(".glance .verdict svg[aria-hidden=true]").size());
  }

  @Test
  void aPlacedClaimHoldsItsReasoningAndAnotherStandsAtTheEnd() {
    Element placed = page.selectFirst("#claim-nine-dead");
    assertTrue(placed.text().contains("The reasoning cites the paper"), placed.text());
    assertEquals("nine people died", placed.select(".supports q").text());
    assertEquals("A later count.", placed.select(".contradicts .note").text());
    assertEquals("../../claims/nine-dead/", placed.selectFirst("h2 a").attr("href"));
    assertEquals(1, page.select(".prose + .prose #claim-dam-broke").size());
  }

  @Test
  void aFigureIsATableAndAChart() {
    Element figure = page.selectFirst("#figure-deaths");
    assertEquals(List.of("9", "1,200"), figure.select("td.value").eachText());
    assertEquals(1, figure.select("svg[role=img][aria-label]").size());
  }

  @Test
  void whatMattersIsCorrectedOnTop() {
    Element top = page.selectFirst(".notice.corrected");
    assertTrue(top.text().contains("We wrote ten"), top.text());
    assertTrue(!top.text().contains("A source was added"), top.text());
    assertTrue(page.select(".back").text().contains("A source was added"));
  }

  @Test
  void structuredDataHoldsWhatThePageRestsOn() {
    Map<?, ?> article = drawn.data(PATH, "NewsArticle").get(0);
    assertEquals("https://example.org/news/briefings/flood/", article.get("url"));
    assertEquals("2022-02-03T09:00:00+02:00", article.get("datePublished"));
    assertEquals("2022-03-01", article.get("dateModified"));
    assertEquals(3, ((List<?>) article.get("citation")).size());
    assertEquals(2, ((List<?>) article.get("correction")).size());
    Map<?, ?> publisher = (Map<?, ?>) article.get("publisher");
    assertEquals("NewsMediaOrganization", publisher.get("@type"));
    assertEquals(
        "https://example.org/news/corrections-policy/", publisher.get("correctionsPolicy"));
    assertTrue(drawn.data(PATH, "ClaimReview").isEmpty());
    assertEquals(1, drawn.data(PATH, "BreadcrumbList").size());
  }

  @Test
  void linkPreviewsAreTold() {
    assertEquals(
        "https://example.org/news/briefings/flood/",
        page.select("link[rel=canonical]").attr("href"));
    assertEquals("article", page.select("meta[property=og:type]").attr("content"));
    assertEquals(
        "2022-02-03T09:00:00+02:00",
        page.select("meta[property=article:published_time]").attr("content"));
  }

  @Test
  void aWithdrawnBriefingOpensWithItsNoticeAndNotWithVerdicts() throws Exception {
    String claims =
        "claims:\n  - { id: high, claim: It is high., rating: \"false\" }\n---\nText.\n";
    TinySite site =
        TinySite.in(temp)
            .file(
                "content/briefings/p.md",
                "---\ntitle: P\nstatus: published\npublished: 2022-01-01\n"
                    + claims.replace("high", "tall"))
            .file(
                "content/briefings/w.md",
                "---\ntitle: W\nstatus: withdrawn\npublished: 2022-01-01\n" + claims);
    Drawn all = Drawn.of(site);
    assertEquals(1, all.html("briefings/p/index.html").select(".glance").size());
    assertEquals(0, all.html("briefings/w/index.html").select(".glance").size());
  }

  @Test
  void aDraftIsMarkedAndHiddenAndAWithdrawnOneSaysSo() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .file("content/briefings/d.md", "---\ntitle: D\nstatus: draft\n---\nText.\n")
            .file(
                "content/briefings/w.md",
                "---\ntitle: W\nstatus: withdrawn\npublished: 2022-01-01\n---\nText.\n");
    Drawn all = Drawn.of(site);
    Document draft = all.html("briefings/d/index.html");
    assertEquals("noindex", draft.select("meta[name=robots]").attr("content"));
    assertTrue(draft.select(".notice").text().startsWith("Draft"));
    assertTrue(draft.select("link[rel=canonical]").isEmpty());
    assertTrue(all.html("briefings/w/index.html").select(".notice").text().startsWith("Withdrawn"));
    assertTrue(!all.text("feed.atom").contains("briefings/d/"));
    assertTrue(!all.text("sitemap.xml").contains("briefings/d/"));
    assertTrue(all.text("sitemap.xml").contains("briefings/w/"));
  }
}
