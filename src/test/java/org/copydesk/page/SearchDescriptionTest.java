package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.copydesk.TinySite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Browsers are told how to ask the search page of each language (OpenSearch 1.1). */
class SearchDescriptionTest {
  @TempDir private Path temp;

  @Test
  void theSearchOfEachLanguageIsDescribed() throws Exception {
    Drawn drawn = drawn();
    String text = drawn.text("fr/search/opensearch.xml");
    assertTrue(text.startsWith("<?xml"), text);
    Document xml = Jsoup.parse(text, Parser.xmlParser());
    assertEquals("The News of All", xml.select("ShortName").text());
    assertEquals(
        "https://example.org/news/fr/search/?q={searchTerms}", xml.select("Url").attr("template"));
    assertEquals("fr", xml.select("Language").text());
  }

  @Test
  void theFrontPageAndTheSearchPageLeadToIt() throws Exception {
    Drawn drawn = drawn();
    assertEquals("search/opensearch.xml", link(drawn, "index.html"));
    assertEquals("opensearch.xml", link(drawn, "fr/search/index.html"));
    assertEquals("", link(drawn, "claims/index.html"));
  }

  private static String link(Drawn drawn, String page) {
    return drawn.html(page).select("link[rel=search]").attr("href");
  }

  private Drawn drawn() throws Exception {
    return Drawn.of(
        TinySite.in(temp)
            .site(
                "title: The News of All & Everybody\nlanguages: [en, fr]\n"
                    + "base: https://example.org/news/\n"));
  }
}
