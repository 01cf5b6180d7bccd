package org.copydesk.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every feed of the demonstration is read by a feed library and holds what RFC 4287 and JSON Feed
 * 1.1 ask for.
 */
class FeedsTest {
  @Test
  void atomFeedsAreRead() throws Exception {
    List<Path> feeds = Demonstration.files(".atom");
    assertFalse(feeds.isEmpty());
    int entries = 0;
    for (Path file : feeds) {
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new XmlReader(file.toFile()));
      assertEquals("atom_1.0", feed.getFeedType(), file.toString());
      assertFalse(feed.getTitle().isBlank(), file.toString());
      assertTrue(
          feed.getUri() != null && feed.getPublishedDate() != null, file + " lacks id or updated");
      Set<String> ids = new HashSet<>();
      for (SyndEntry entry : feed.getEntries()) {
        assertTrue(ids.add(entry.getUri()), file + " has " + entry.getUri() + " twice");
        assertTrue(URI.create(entry.getLink()).isAbsolute(), file + ": " + entry.getLink());
        assertTrue(
            entry.getUpdatedDate() != null, file + ": " + entry.getTitle() + " lacks updated");
        assertFalse(entry.getTitle().isBlank(), file.toString());
        entries++;
      }
    }
    System.out.printf("Feeds: %d Atom feeds with %d entries read by ROME%n", feeds.size(), entries);
  }

  @Test
  void jsonFeedsSayWhatTheyAre() throws Exception {
    List<Path> feeds = Demonstration.files("feed.json");
    assertFalse(feeds.isEmpty());
    for (Path file : feeds) {
      Set<String> keys = new HashSet<>();
      String version = "";
      try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
        assertEquals(JsonToken.START_OBJECT, json.nextToken());
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String key = json.currentName();
          assertTrue(keys.add(key), file + " has " + key + " twice");
          json.nextToken();
          version = key.equals("version") ? json.getText() : version;
          json.skipChildren();
        }
      }
      assertEquals("https://jsonfeed.org/version/1.1", version, file.toString());
      assertTrue(
          keys.containsAll(Set.of("title", "items", "home_page_url", "feed_url", "language")),
          file + " has only " + keys);
    }
  }
}
