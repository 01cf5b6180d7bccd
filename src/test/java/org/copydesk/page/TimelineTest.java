package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timeline tells events and dated claims in the order in which they happened. */
class TimelineTest {
  private static final String CLAIMS =
      "claims: [{ id: c, claim: It rained., made: 2022-01-03, rating: accurate }]\n"
          + "sources: { log: { title: Log } }\n";
  private static final String EVENTS =
      "timeline:\n"
          + "  - { date: 2022-01-05, event: The dam broke., source: log }\n"
          + "  - { date: 2022-01, event: A month of rain. }\n";

  @TempDir Path temp;

  @Test
  void claimsStandBetweenEventsOldestFirst() throws Exception {
    Drawn drawn = drawn(CLAIMS + EVENTS);
    Document page = drawn.html("briefings/a/index.html");
    assertEquals(
        List.of("January 2022", "3 January 2022", "5 January 2022"),
        page.select(".timeline time").eachText());
    assertEquals("#claim-c", page.select(".timeline li").get(1).select("a").attr("href"));
    assertEquals("#source-log", page.select(".timeline li").get(2).select("a").attr("href"));
    assertEquals(List.of("1"), page.select(".sources > li").eachAttr("value"));
    String twin = drawn.text("briefings/a/index.md");
    assertTrue(twin.contains("- **5 January 2022:** The dam broke. [^source-log]"), twin);
  }

  @Test
  void withoutEventsThereIsNone() throws Exception {
    assertTrue(drawn(CLAIMS).html("briefings/a/index.html").select(".timeline").isEmpty());
  }

  private Drawn drawn(String matter) throws Exception {
    return Drawn.of(TinySite.in(temp).briefing("a", matter, "Text."));
  }
}
