package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.TinySite;
import org.copydesk.briefing.Edition;
import org.copydesk.page.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sitemap lists what search engines may have, with dates and language alternates. */
class SitemapTest {
  @TempDir Path temp;

  @Test
  void aPageHasItsDateAndItsLanguages() throws Exception {
    Document map = xml(Drawn.of(Newsroom.in(temp)).text("sitemap.xml"));
    Element flood =
        map.select("url").stream()
            .filter(url -> url.select("loc").text().endsWith("/news/briefings/flood/"))
            .findFirst()
            .orElseThrow();
    assertEquals("2022-03-01", flood.select("lastmod").text());
    assertEquals(List.of("en", "x-default", "fr"), flood.select("xhtml|link").eachAttr("hreflang"));
  }

  @Test
  void hiddenPagesAreNotInIt() throws Exception {
    String map = Drawn.of(Newsroom.in(temp)).text("sitemap.xml");
    assertFalse(map.contains("404"));
    assertFalse(map.contains("old/flood"));
  }

  @Test
  void whatIsHiddenIsKnownBeforeAPageIsMade() throws Exception {
    Edition edition = Drawn.edition(Newsroom.in(temp));
    for (Leaf leaf : PagePlan.leaves(edition, PagePlan.Means.plain(edition))) {
      boolean hidden = leaf.frame().filter(frame -> !frame.indexed()).isPresent();
      assertEquals(leaf.frame().isPresent() && !hidden, leaf.indexed(), leaf.path());
    }
  }

  @Test
  void tooManyAddressesAreSplitUnderAnIndex() throws Exception {
    Edition edition = Drawn.edition(Newsroom.in(temp));
    List<Leaf> pages = PagePlan.leaves(edition, PagePlan.Means.plain(edition));
    List<Leaf> maps = Sitemap.of(pages, URI.create("https://example.org/news/"), "en", 10);
    Theme theme = Theme.open(Optional.empty());
    Document index = xml(theme.draw(maps.get(0).page()));
    assertEquals("sitemap.xml", maps.get(0).path());
    assertEquals(maps.size() - 1, index.select("sitemap > loc").size());
    assertEquals(
        "https://example.org/news/sitemap-1.xml", index.select("sitemap > loc").get(0).text());
    assertEquals(10, xml(theme.draw(maps.get(1).page())).select("url").size());
  }

  @Test
  void robotsAreToldWhereItIs() throws Exception {
    assertEquals(
        "User-agent: *\nDisallow:\n\nSitemap: https://example.org/news/sitemap.xml\n"
            + "Sitemap: https://example.org/news/sitemap-news.xml\n",
        Drawn.of(Newsroom.in(temp)).text("robots.txt"));
  }

  @Test
  void theNewsAreThoseOfTheLastTwoDays() throws Exception {
    Document map =
        xml(
            Drawn.of(
                    TinySite.in(temp)
                        .site("title: The Test\nbase: https://example.org/news/\n")
                        .file("content/briefings/old.md", dated("Old", "2022-02-01"))
                        .file("content/briefings/eve.md", dated("Eve", "2022-02-02"))
                        .file("content/briefings/new.md", dated("New", "2022-02-03T09:00+02:00")))
                .text("sitemap-news.xml"));
    assertEquals(List.of("New", "Eve"), map.select("news|title").eachText());
    assertEquals("2022-02-03T09:00:00+02:00", map.selectFirst("news|publication_date").text());
    assertEquals("The Test", map.selectFirst("news|name").text());
  }

  private static String dated(String title, String day) {
    return "---\ntitle: " + title + "\nstatus: published\npublished: " + day + "\n---\nText.\n";
  }

  @Test
  void formerAddressesLeadOn() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    Document old = drawn.html("old/flood/index.html");
    assertEquals(
        "0; url=../../briefings/flood/", old.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals(
        "https://example.org/news/briefings/flood/",
        old.select("link[rel=canonical]").attr("href"));
    assertEquals("briefings/flood/", drawn.html("flood.html").selectFirst("a").attr("href"));
  }

  @Test
  void aFormerAddressNeverHidesAPage() throws Exception {
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp)
                .briefing("a", "aliases: [/briefings/b/]\n", "A.\n")
                .briefing("b", "", "B.\n"));
    assertEquals("b", drawn.html("briefings/b/index.html").select("h1").text());
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }
}
