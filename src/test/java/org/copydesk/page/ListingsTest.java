package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.TinySite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Front pages, topics, people, sources, publishers, corrections, ratings and standing pages. */
class ListingsTest {
  @TempDir Path temp;

  @Test
  void theFrontPageRunsOverSeveralPages() throws Exception {
    TinySite site = TinySite.in(temp).site("page-size: 2\n");
    for (int i = 1; i <= 5; i++) {
      site.file(
          "content/briefings/b" + i + ".md",
          "---\ntitle: B" + i + "\nstatus: published\npublished: 2022-01-0" + i + "\n---\nText.\n");
    }
    Drawn drawn = Drawn.of(site);
    assertEquals(List.of("B5", "B4"), drawn.html("index.html").select(".card h2").eachText());
    assertEquals(List.of("B1"), drawn.html("page/3/index.html").select(".card h2").eachText());
    assertEquals("page/2/", drawn.html("index.html").select("[rel=next]").attr("href"));
    assertEquals("../../", drawn.html("page/2/index.html").select("[rel=prev]").attr("href"));
    assertEquals("Page 3", drawn.html("page/3/index.html").select("h1").text());
  }

  @Test
  void everyPageWithASearchFieldLoadsItsRules() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    int fields = 0;
    for (String path : drawn.files().keySet()) {
      if (path.endsWith(".html") && drawn.text(path).contains("class=\"search-form\"")) {
        fields++;
        assertEquals(1, drawn.html(path).select("link[href*=annex]").size(), path);
      }
    }
    assertTrue(fields >= 2);
  }

  @Test
  void anEmptyPublicationBuilds() throws Exception {
    Drawn drawn = Drawn.of(TinySite.in(temp));
    assertEquals(
        "Nothing has been published yet.", drawn.html("index.html").select(".empty").text());
    assertTrue(drawn.files().containsKey("404.html"));
  }

  @Test
  void aTopicListsItsBriefingsAndVerdicts() throws Exception {
    Document topic = Drawn.of(Newsroom.in(temp)).html("topics/floods/index.html");
    assertEquals("Floods", topic.select("h1").text());
    assertEquals(1, topic.select(".main .card").size());
    assertEquals(2, topic.select(".rail .claim-card").size());
    assertEquals("feed.atom", topic.select("link[type=application/atom+xml]").last().attr("href"));
  }

  @Test
  void aPersonHasWhatTheyWroteAndReviewed() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    assertEquals(List.of("Written"), drawn.html("people/ann/index.html").select("h2").eachText());
    assertEquals(List.of("Reviewed"), drawn.html("people/bob/index.html").select("h2").eachText());
  }

  @Test
  void aSourceListsWhatCitesItAndWhoPassesItOn() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    Document ministry = drawn.html("sources/ministry/index.html");
    assertTrue(ministry.text().contains("2 sources pass it on"), ministry.text());
    assertEquals(1, ministry.select(".card").size());
    Document wire = drawn.html("sources/flood/wire/index.html");
    assertEquals("Ministry of Water: Statement on the flood Origin", wire.select(".chain").text());
  }

  @Test
  void aPublisherListsItsDocuments() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    Document publisher = drawn.html("publishers/wire-agency/index.html");
    assertEquals(
        List.of("../../sources/flood/wire/"), publisher.select(".index a").eachAttr("href"));
  }

  @Test
  void correctionsAreListedNewestFirst() throws Exception {
    Document page = Drawn.of(Newsroom.in(temp)).html("corrections/index.html");
    assertEquals(List.of("Correction", "Update"), page.select(".correction .tag").eachText());
    assertEquals(
        "../briefings/flood/#correction-2",
        page.select(".correction").get(0).selectFirst("a").attr("href"));
    assertEquals("../corrections-policy/", page.select("main p.meta a").get(0).attr("href"));
  }

  @Test
  void theScaleIsForPeopleAndPrograms() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    Map<?, ?> terms = drawn.data("fr/ratings/index.html", "DefinedTermSet").get(0);
    assertEquals("fr", terms.get("inLanguage"));
    Map<?, ?> file = Drawn.json(drawn.text("ratings.json"));
    List<?> all = (List<?>) file.get("hasDefinedTerm");
    assertEquals(9, all.size());
    Map<?, ?> first = (Map<?, ?>) all.get(0);
    assertEquals("accurate", first.get("termCode"));
    assertEquals("https://example.org/news/ratings/#accurate", first.get("@id"));
    Document page = drawn.html("ratings/index.html");
    assertEquals(9, page.select(".terms dt .verdict svg").size());
  }

  @Test
  void aSectionKnowsItsPagesAndAPageItsContents() throws Exception {
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp)
                .file("content/book/index.md", "---\ntitle: Book\n---\nText.\n")
                .file("content/book/b.md", "---\ntitle: B\norder: 1\n---\n## X\n\n## Y\n\n## Z\n")
                .file("content/book/a.md", "---\ntitle: A\norder: 2\n---\nText.\n"));
    Document page = drawn.html("book/b/index.html");
    assertEquals(List.of("Book", "B", "A"), page.select(".section a").eachText());
    assertEquals("./", page.select(".section [aria-current=page]").attr("href"));
    assertEquals(List.of("#x", "#y", "#z"), page.select(".contents a").eachAttr("href"));
    assertEquals("../a/", page.select("[rel=next]").attr("href"));
    assertEquals("../", page.select("[rel=prev]").attr("href"));
    assertTrue(drawn.html("book/a/index.html").select(".contents").isEmpty());
  }

  @Test
  void relatedBriefingsShareTopicsOrSources() throws Exception {
    Drawn drawn =
        Drawn.of(
            Newsroom.in(temp)
                .briefing("near", "topics: [floods]\n", "Text.\n")
                .briefing("far", "topics: [fires]\n", "Text.\n"));
    assertEquals(
        List.of("near"), drawn.html("briefings/flood/index.html").select(".related h3").eachText());
  }

  @Test
  void thePlanIsTheSameEveryTime() throws Exception {
    TinySite site = Newsroom.in(temp);
    assertEquals(Drawn.of(site).files(), Drawn.of(site).files());
  }
}
