package org.copydesk.clipping;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What reads like a story and is another stays out; what only mentions it stays in. */
class OutsidersTest {
  private static final String STORY =
      "<p>The old harbour bridge at Brimley will close on Monday for repairs that are expected to last eleven weeks, the"
          + " town council said in a statement.</p>"
          + "<p>Engineers found cracks in two of the four piers during an inspection in March, and a lighter limit for"
          + " lorries has been in force since then.</p>"
          + "<p>Traders on the eastern quay asked for a ferry during the works; the council has set aside 40,000 crowns"
          + " for one, but no operator has been found.</p>";

  private static final String LEAVE =
      "<p>When you visit our website, we store small pieces of data on your browser, called cookies, to collect"
          + " information about how the site is used and which pages are read most.</p>"
          + "<p>Some cookies are necessary for the proper functioning of the website, such as remembering whether you have"
          + " signed in, and for that reason they cannot be switched off in our systems.</p>"
          + "<p>Other cookies may be set through our site by partners, who build a profile of what interests you; they"
          + " do not hold your name, but identify your browser and device.</p>";

  private static String cut(String before, String after) {
    return new Clipper()
        .clip(
            "<html><head><title>Bridge to close</title></head><body><main>"
                + before
                + "<h1>Bridge to close</h1>"
                + STORY
                + after
                + "</main></body></html>",
            "https://post.example/bridge")
        .markdown();
  }

  @Test
  void aBoxThatAsksLeaveForCookies() {
    String text = cut("", "<div class='privacy-modal'><div>" + LEAVE + "</div></div>");
    assertTrue(text.contains("no operator has been found"));
    assertFalse(text.contains("proper functioning"));
  }

  @Test
  void aStoryAboutCookiesStays() {
    String text =
        new Clipper()
            .clip(
                "<html><head><title>What they store</title></head><body><article><h1>What they store</h1>"
                    + LEAVE
                    + "</article></body></html>",
                "https://post.example/store")
            .markdown();
    assertTrue(text.contains("proper functioning"));
  }

  @Test
  void teasersAboveTheHeadline() {
    String teaser =
        "<li><a href=/%1$d>Council number %1$d agrees on a budget</a> BRIMLEY: After eleven hours of talks, the council has"
            + " agreed on next year’s budget, which raises the fee for moorings, says its speaker.</li>";
    StringBuilder list = new StringBuilder("<div><ul>");
    for (int i = 1; i < 7; i++) {
      list.append(teaser.formatted(i));
    }
    String text = cut(list.append("</ul></div>").toString(), "");
    assertTrue(text.contains("no operator has been found"));
    assertFalse(text.contains("moorings"));
  }

  @Test
  void whatReadersWroteBelowTheStory() {
    String comment =
        "<div id='div-comment-4711'><div class='comment-body'><p>I have crossed that bridge every day since 1987, and"
            + " nobody ever told us about cracks. The council knew of them, I am sure.</p></div></div>";
    String text = cut("", "<div class='entry'>" + comment + "</div>");
    assertTrue(text.contains("no operator has been found"));
    assertFalse(text.contains("since 1987"));
  }

  @Test
  void aPageThatHoldsNothingElseKeepsThem() {
    String text =
        new Clipper()
            .clip(
                "<html><head><title>Which ferry?</title></head><body><article class='comment-body'>"
                    + STORY
                    + "</article></body></html>",
                "https://post.example/thread")
            .markdown();
    assertTrue(text.contains("no operator has been found"));
  }

  @Test
  void aTableOfWhichACellReadsLikePromotion() {
    String table =
        "<table><tr><th>Ferry</th><th>Crossings</th><th>Tickets</th></tr><tr><td>Anna</td><td>31</td><td>Create an"
            + " account</td></tr><tr><td>Berta</td><td>28</td><td>Sign in</td></tr><tr><td>Clara</td><td>17</td>"
            + "<td>Subscribe now</td></tr></table>";
    assertTrue(cut("", table + STORY).contains("| Berta"));
  }
}
