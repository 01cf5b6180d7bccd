package org.copydesk.clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever stands within a page's article and is not taken over is listed, and can be put back. */
class PassedOverTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Bridge closed after flood | Example News</title></head><body>
      <nav><a href="/">Home</a><a href="/n">News</a></nav>
      <article><h1>Bridge closed after flood</h1>
      <p class="standfirst">The old bridge stays shut until May, the council says.</p>
      <div class="share"><a href="https://social.example/sharer">Share on Facebook</a></div>
      <p>The council closed the bridge on Monday after the river rose by two metres, according to its report. Engineers found cracks
      in the second pillar and ordered checks that will last several weeks, the report says.</p>
      <p>Two other crossings remain open. Buses take the northern one, which adds twenty minutes to the way into town, and lorries
      are sent round by the motorway until further notice.</p>
      <div class="newsletter"><p>Sign up for our newsletter and never miss a story.</p></div>
      <p>The repair will cost about 2.5 million, the council estimates, and the state will pay half of it. A decision on a new bridge
      is expected in the autumn, after a hearing in September.</p>
      </article><footer>© Example News. All rights reserved.</footer></body></html>
      """;

  private final Clipping clipping =
      new Clipper().clip(PAGE, "https://news.example/bridge").withoutStandfirst();

  @Test
  void pleasInTheMidstAreListed() {
    List<String> words = clipping.removals().stream().map(Removal::words).toList();
    assertTrue(
        words.contains("Sign up for our newsletter and never miss a story."), words::toString);
    assertFalse(clipping.text().contains("newsletter"));
  }

  @Test
  void whatIsListedCanBePutBackWhereItStood() {
    Removal plea =
        clipping.removals().stream()
            .filter(r -> r.words().startsWith("Sign up"))
            .findFirst()
            .orElseThrow();
    assertEquals("newsletter", plea.rule());
    List<String> lines = clipping.keep(Set.of(plea.number())).text().lines().toList();
    int at = lines.indexOf(plea.words());
    assertTrue(lines.get(at - 1).startsWith("Two other crossings"), lines::toString);
    assertTrue(lines.get(at + 1).startsWith("The repair"), lines::toString);
  }

  @Test
  void theLineUnderTheTitleIsTheStandfirstAndNotTheBody() {
    assertEquals(
        "The old bridge stays shut until May, the council says.",
        clipping.byline().standfirst().get(0).value());
    assertTrue(clipping.text().startsWith("The council closed"), clipping.text());
  }

  @Test
  void theLineBelowTheStoryThatNamesItsOriginIsRescued() {
    String page =
        PAGE.replace(
            "</article>",
            "<div class='source-meta tags'><span>Source: Coast News Agency</span></div></article>");
    Clipping clipping = new Clipper().clip(page, "https://news.example/bridge");
    assertEquals(
        List.of("Source: Coast News Agency"),
        clipping.attributions().stream().map(Attribution::words).toList(),
        () -> clipping.removals().toString());
    assertFalse(clipping.text().contains("Coast News"));
  }
}
