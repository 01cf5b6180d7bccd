package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.TinySite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim has a page of its own with exactly one ClaimReview. */
class ClaimPageTest {
  private static final String PATH = "claims/nine-dead/index.html";

  @TempDir Path temp;
  private Drawn drawn;

  @BeforeEach
  void draw() throws Exception {
    drawn = Drawn.of(Newsroom.in(temp));
  }

  @Test
  void theReviewHasTheEightKeysThatAllConsumersRead() {
    Map<?, ?> review = review(PATH);
    assertEquals(
        List.of(
            "@context",
            "@type",
            "url",
            "datePublished",
            "author",
            "claimReviewed",
            "itemReviewed",
            "reviewRating"),
        new ArrayList<>(review.keySet()));
    assertEquals("https://example.org/news/claims/nine-dead/", review.get("url"));
    assertEquals("2022-02-03T09:00:00+02:00", review.get("datePublished"));
  }

  @Test
  void aVerdictBesideTheScaleHasALabelAndNoNumber() {
    Map<?, ?> rating = (Map<?, ?>) review(PATH).get("reviewRating");
    assertEquals("Outdated", rating.get("alternateName"));
    assertFalse(rating.containsKey("ratingValue"));
    assertFalse(rating.containsKey("bestRating"));
  }

  @Test
  void aVerdictOnTheScaleHasNumbersAsNumbers() {
    Map<?, ?> rating = (Map<?, ?>) review("claims/dam-broke/index.html").get("reviewRating");
    assertEquals(1, rating.get("ratingValue"));
    assertEquals(5, rating.get("bestRating"));
    assertEquals(1, rating.get("worstRating"));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Map<?, ?> item = (Map<?, ?>) review("fr/claims/nine-dead/index.html").get("itemReviewed");
    assertEquals(List.of("@type"), new ArrayList<>(item.keySet()));
  }

  @Test
  void theClaimantIsAnOrganisationWithAddressOrAPersonWithSameAs() {
    Map<?, ?> ministry = (Map<?, ?>) item(PATH).get("author");
    assertEquals("Organization", ministry.get("@type"));
    assertEquals("https://water.example/", ministry.get("url"));
    Map<?, ?> person = (Map<?, ?>) item("claims/dam-broke/index.html").get("author");
    assertEquals("Person", person.get("@type"));
    assertEquals(List.of("https://cara.example/"), person.get("sameAs"));
  }

  @Test
  void appearancesAreAListOfWorksWithCommasEncoded() {
    Map<?, ?> appearance = (Map<?, ?>) ((List<?>) item(PATH).get("appearance")).get(0);
    assertEquals("https://wire.example/nine%2Cdead", appearance.get("url"));
  }

  @Test
  void thePageShowsReasoningSourcesAndBriefing() {
    Document page = drawn.html(PATH);
    assertEquals("Nine people died in the flood.", page.select("h1").text());
    assertTrue(page.select(".prose").text().contains("The reasoning cites the paper"));
    assertEquals(3, page.select(".sources > li").size());
    assertEquals("../../briefings/flood/", page.selectFirst(".back h3 a").attr("href"));
    assertEquals("../dam-broke/", page.selectFirst(".related h3 a").attr("href"));
  }

  @Test
  void translationsOfAClaimAreAlternates() {
    assertEquals(
        List.of(
            "https://example.org/news/claims/nine-dead/",
            "https://example.org/news/fr/claims/nine-dead/"),
        drawn.html(PATH).select("link[hreflang~=en|fr]").eachAttr("href"));
  }

  @Test
  void reasoningThatPointsElsewhereInTheBriefingStaysThere() throws Exception {
    Drawn other =
        Drawn.of(
            TinySite.in(temp)
                .file("content/briefings/flood.fr.md", "---\ntitle: F\nstatus: draft\n---\n")
                .file(
                    "content/briefings/flood.md",
                    """
                    ---
                    title: F
                    published: 2022-01-01
                    status: published
                    claims:
                      - { id: c, claim: It is so., rating: "false" }
                    ---
                    ::: claim c
                    Words with a note.[^1]
                    :::

                    [^1]: The note.
                    """));
    assertFalse(other.text("claims/c/index.html").contains("Words with a note"));
    assertTrue(other.text("briefings/flood/index.html").contains("Words with a note"));
  }

  @Test
  void theIndexFiltersByRating() {
    Document index = drawn.html("claims/index.html");
    assertEquals(2, index.select(".claim-card").size());
    assertTrue(
        index.select(".filters a").eachAttr("href").contains("rating/outdated/"),
        index.select(".filters a").toString());
    Document rated = drawn.html("claims/rating/outdated/index.html");
    assertEquals(List.of("../../nine-dead/"), rated.select(".claim-card a").eachAttr("href"));
    assertEquals("Outdated 1", rated.select(".filters [aria-current=page]").text());
    assertTrue(drawn.files().containsKey("claims/rating/unproven/index.html"));
  }

  private Map<?, ?> review(String path) {
    List<Map<?, ?>> reviews = drawn.data(path, "ClaimReview");
    assertEquals(1, reviews.size());
    return reviews.get(0);
  }

  private Map<?, ?> item(String path) {
    return (Map<?, ?>) review(path).get("itemReviewed");
  }
}
