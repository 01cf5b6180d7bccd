package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.TinySite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds hold the full text, with links that work away from the site. */
class FeedTest {
  @TempDir Path temp;

  @Test
  void atomIsReadByAFeedLibrary() throws Exception {
    SyndFeed feed = atom(Drawn.of(Newsroom.in(temp)).text("feed.atom"));
    assertEquals("The Test", feed.getTitle());
    assertEquals("https://example.org/news/feed.atom", feed.getUri());
    SyndEntry entry = feed.getEntries().get(0);
    assertEquals("How many died in the flood?", entry.getTitle());
    assertEquals("https://example.org/news/briefings/flood/", entry.getLink());
    assertEquals("Ann Example", entry.getAuthors().get(0).getName());
    assertEquals("Floods", entry.getCategories().get(0).getName());
  }

  @Test
  void theTextIsWholeAndItsLinksAbsolute() throws Exception {
    SyndFeed feed = atom(Drawn.of(Newsroom.in(temp)).text("feed.atom"));
    Document text = Jsoup.parse(feed.getEntries().get(0).getContents().get(0).getValue());
    assertTrue(text.text().contains("The reasoning cites the paper"), text.text());
    assertTrue(text.text().contains("Our rating: Outdated"), text.text());
    assertTrue(text.text().contains("The dam broke."), text.text());
    for (Element link : text.select("[href]")) {
      assertTrue(link.attr("href").startsWith("https://"), link.toString());
    }
  }

  @Test
  void eachLanguageTopicAndTheCorrectionsHaveTheirs() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    assertEquals("L’Essai", atom(drawn.text("fr/feed.atom")).getTitle());
    assertEquals("Feed: Floods", atom(drawn.text("topics/floods/feed.atom")).getTitle());
    SyndFeed corrections = atom(drawn.text("corrections/feed.atom"));
    assertEquals(
        "Correction: How many died in the flood?", corrections.getEntries().get(0).getTitle());
    assertEquals(2, corrections.getEntries().size());
  }

  @Test
  void jsonFeedSaysTheSame() throws Exception {
    Map<?, ?> feed = Drawn.json(Drawn.of(Newsroom.in(temp)).text("feed.json"));
    assertEquals("https://jsonfeed.org/version/1.1", feed.get("version"));
    assertEquals("https://example.org/news/feed.json", feed.get("feed_url"));
    Map<?, ?> item = (Map<?, ?>) ((List<?>) feed.get("items")).get(0);
    assertEquals("2022-02-03T09:00:00+02:00", item.get("date_published"));
    assertEquals("2022-03-01T00:00:00Z", item.get("date_modified"));
    assertTrue(item.get("content_html").toString().contains("The reasoning cites the paper"));
  }

  @Test
  void claimsHaveAFeedWithVerdicts() throws Exception {
    Map<?, ?> feed = Drawn.json(Drawn.of(Newsroom.in(temp)).text("claims/feed.json"));
    Map<?, ?> item = (Map<?, ?>) ((List<?>) feed.get("items")).get(0);
    assertEquals("https://example.org/news/claims/nine-dead/", item.get("id"));
    assertEquals("Outdated: Nine people died in the flood.", item.get("title"));
    Map<?, ?> claim = (Map<?, ?>) ((List<?>) item.get("_claims")).get(0);
    assertEquals("outdated", claim.get("rating"));
  }

  @Test
  void anEmptyPublicationHasValidFeeds() throws Exception {
    Drawn drawn = Drawn.of(TinySite.in(temp));
    assertEquals(0, atom(drawn.text("feed.atom")).getEntries().size());
    assertEquals(List.of(), Drawn.json(drawn.text("feed.json")).get("items"));
  }

  @Test
  void feedsHoldAsManyEntriesAsThePublicationSays() throws Exception {
    TinySite site = TinySite.in(temp).site("feeds: { items: 2, topics: false }\n");
    for (int i = 1; i <= 3; i++) {
      site.briefing("b" + i, "topics: [t]\n", "Text.\n");
    }
    Drawn drawn = Drawn.of(site);
    assertEquals(2, atom(drawn.text("feed.atom")).getEntries().size());
    assertTrue(!drawn.files().containsKey("topics/t/feed.atom"));
  }

  private static SyndFeed atom(String text) throws Exception {
    SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(text));
    assertEquals("atom_1.0", feed.getFeedType());
    return feed;
  }
}
