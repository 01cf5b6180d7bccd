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

/** Claims are narrowed down by rating, topic and claimant, each by a page that needs no script. */
class ClaimListingsTest {
  @TempDir private Path temp;
  private Drawn drawn;

  @BeforeEach
  void draw() throws Exception {
    drawn =
        Drawn.of(
            TinySite.in(temp)
                .site(
                    "languages: [en, fr]\ntopics: { rail: { en: Railways, fr: Trains }, sea: Sea }\n")
                .briefing(
                    "a", claims("rail", "One", "Ann Example") + more("Two", "Ann Example"), "A")
                .briefing("b", claims("sea", "Three", "Bob Example"), "B")
                .briefing("c.fr", claims("rail", "Quatre", "Ann Example"), "C"));
  }

  private static String claims(String topic, String claim, String claimant) {
    return "topics: [" + topic + "]\nclaims:\n" + more(claim, claimant);
  }

  private static String more(String claim, String claimant) {
    return "  - { id: c-"
        + claim.toLowerCase(java.util.Locale.ROOT)
        + ", claim: "
        + claim
        + ", claimant: "
        + claimant
        + ", rating: mixed }\n";
  }

  @Test
  void aTopicHasItsOwnListingWithItsName() {
    Document rail = drawn.html("claims/topic/rail/index.html");
    assertEquals("Claims on Railways", rail.select("h1").text());
    assertEquals(List.of("One", "Two"), rail.select(".claim-card h2").eachText());
    assertEquals("Railways 2", rail.select(".filters [aria-current=page]").text());
    assertEquals(
        "Affirmations sur : Trains",
        drawn.html("fr/claims/topic/rail/index.html").select("h1").text());
  }

  @Test
  void translationsOfATopicsListingAreAlternates() {
    assertEquals(
        List.of("en", "x-default", "fr"),
        drawn
            .html("claims/topic/rail/index.html")
            .select("link[rel=alternate][hreflang]")
            .eachAttr("hreflang"));
    assertTrue(
        drawn.html("claims/topic/sea/index.html").select("link[hreflang]").isEmpty(),
        "no French claim is about it");
  }

  @Test
  void aClaimantOfSeveralClaimsHasAListingAndOneOfOneClaimLeadsToIt() {
    Document ann = drawn.html("claims/by/ann-example/index.html");
    assertEquals("Claims by Ann Example", ann.select("h1").text());
    assertEquals(2, ann.select(".claim-card").size());
    assertFalse(drawn.files().containsKey("claims/by/bob-example/index.html"));
    Document everybody = drawn.html("claims/by/index.html");
    assertEquals(
        List.of("ann-example/", "../c-three/"), everybody.select(".index a").eachAttr("href"));
  }

  @Test
  void theIndexLinksEveryWay() {
    List<String> links = drawn.html("claims/index.html").select(".filters a").eachAttr("href");
    assertEquals(
        List.of("./", "rating/mixed/", "topic/rail/", "topic/sea/", "by/ann-example/", "by/"),
        links);
  }

  @Test
  void onlyTheIndexHasTheScriptAndWhatItNeeds() {
    Document index = drawn.html("claims/index.html");
    assertEquals(1, index.select("script[src*=claims]").size());
    assertEquals("claims.json", index.select(".narrow").attr("data-claims"));
    assertEquals(
        0, drawn.html("claims/rating/mixed/index.html").select("script[src*=claims]").size());
  }

  @Test
  void theDataHasEveryClaimWithItsWayFromTheIndex() {
    Map<?, ?> data = Drawn.json(drawn.text("claims/claims.json"));
    assertEquals("en", data.get("language"));
    Map<?, ?> first = (Map<?, ?>) ((List<?>) data.get("claims")).get(0);
    assertEquals(
        Map.of(
            "to", "c-one/",
            "claim", "One",
            "rating", "mixed",
            "claimant", "Ann Example",
            "by", "ann-example",
            "topics", List.of("rail")),
        first);
  }
}
