package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read next shares most with what was read: sources, claimants, topics. */
class RelatedTest {
  @TempDir Path temp;

  @Test
  void whatSharesMostComesFirst() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .file("content/sources/log/source.yaml", "title: Log\n")
            .briefing("a", "topics: [rain]\n" + claim("a", "Ministry"), "Text [@log].")
            .briefing("b", "topics: [rain]\n", "Text.")
            .briefing("c", "topics: [rain]\n" + claim("c", "Ministry"), "Text [@log].")
            .briefing("d", claim("d", "Somebody"), "Text.")
            .briefing("e", "topics: [snow]\n" + claim("e", "Ministry"), "Text.");
    Document page = Drawn.of(site).html("briefings/a/index.html");
    assertEquals(List.of("c", "b", "e"), page.select(".related .card h3").eachText());
    assertEquals(List.of("Claim c", "Claim e"), page.select(".related .claim-card h3").eachText());
  }

  @Test
  void theLeadShowsItsClaimsAndTheRailThoseOfOthers() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .briefing("a", claim("a", "Ministry"), "Text.")
            .briefing("b", claim("b", "Ministry"), "Text.");
    Document front = Drawn.of(site).html("index.html");
    assertEquals(List.of("Claim a"), front.select(".lead .claimed a").eachText());
    assertEquals(List.of("Claim b"), front.select(".rail .claim-card h3").eachText());
  }

  @Test
  void carriersOfOneOriginAreSaidAtTheClaim() throws Exception {
    String matter =
        """
        sources:
          wire: { title: Wire }
          one: { title: One, carries: wire }
          two: { title: Two, carries: wire }
        claims:
          - { id: c, claim: C., rating: accurate, appearances: [one, two] }
        """;
    Drawn drawn = Drawn.of(TinySite.in(temp).briefing("a", matter, "Text."));
    String said = drawn.html("claims/c/index.html").select(".prose .shared").text();
    assertTrue(said.contains("one origin"), said);
  }

  private static String claim(String id, String claimant) {
    return "claims: [{ id: %s, claim: Claim %s, claimant: %s, rating: accurate }]\n"
        .formatted(id, id, claimant);
  }
}
