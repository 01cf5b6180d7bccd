package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each language has its tree, its words and its direction; translations know each other. */
class LanguagesTest {
  @TempDir Path temp;

  @Test
  void translationsAreLinkedBothWaysWithADefault() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    for (String path :
        List.of("briefings/flood/index.html", "fr/briefings/inondation/index.html")) {
      Document page = drawn.html(path);
      assertEquals(
          List.of("en", "x-default", "fr"),
          page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"));
      assertEquals(
          "https://example.org/news/fr/briefings/inondation/",
          page.select("link[hreflang=fr]").attr("href"));
    }
    assertEquals(
        "../../fr/briefings/inondation/",
        drawn.html("briefings/flood/index.html").selectFirst(".languages a").attr("href"));
  }

  @Test
  void wordsDatesAndMenusFollowThePage() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    Document page = drawn.html("fr/briefings/inondation/index.html");
    assertEquals("fr", page.selectFirst("html").attr("lang"));
    assertTrue(page.select(".byline").text().contains("4 février 2022"));
    assertEquals("../../claims/", page.selectFirst(".menu a").attr("href"));
    assertEquals("L’Essai", page.select(".masthead .nameplate").text());
    assertEquals("Inondations", page.select(".kicker").text());
  }

  @Test
  void theOriginOfATranslationIsToldInThePagesWords() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    String origin = drawn.html("fr/briefings/inondation/index.html").select(".origin").text();
    assertEquals(
        "Traduction de Nine dead in flood. Langue de l’original : français. Première publication"
            + " par Wire Agency le 7 janvier 2022. Source 2",
        origin);
  }

  @Test
  void anOriginWithoutAddressSaysSo() throws Exception {
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp)
                .briefing(
                    "copy",
                    """
                    origin:
                      - { source: wire-fr, relation: translated }
                    sources:
                      wire-fr: { title: Le texte, publisher: Agence, lang: fr, published: 2022-01 }
                    """,
                    "Text.\n"));
    String origin = drawn.html("briefings/copy/index.html").select(".origin").text();
    assertTrue(origin.startsWith("Translated from Le texte. The original is in French."), origin);
    assertTrue(origin.contains("First published by Agence in January 2022."), origin);
    assertTrue(origin.contains("The address of the original is not known."), origin);
  }

  @Test
  void anOriginWithoutPublisherSaysSoToo() throws Exception {
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp)
                .briefing(
                    "copy",
                    """
                    origin:
                      - { source: paste, relation: republished }
                    sources:
                      paste: { title: The text }
                    """,
                    "Text.\n"));
    String origin = drawn.html("briefings/copy/index.html").select(".origin").text();
    assertTrue(origin.contains("The publisher of the original is not known."), origin);
  }

  @Test
  void arabicRunsFromRightToLeft() throws Exception {
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp).site("languages: [ar]\n").briefing("خبر", "slug: خبر\n", "نص.\n"));
    Document page = drawn.html("briefings/خبر/index.html");
    assertEquals("rtl", page.selectFirst("html").attr("dir"));
    assertTrue(page.select(".byline").text().contains("2 يناير 2022"));
    assertEquals("انتقل إلى النص", page.select(".skip").text());
    assertEquals(
        "http://localhost:8000/briefings/%D8%AE%D8%A8%D8%B1/",
        page.select("link[rel=canonical]").attr("href"));
  }
}
