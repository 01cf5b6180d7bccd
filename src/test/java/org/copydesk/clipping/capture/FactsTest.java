package org.copydesk.clipping.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.Exchange;
import org.copydesk.evidence.Exchange.Field;
import org.junit.jupiter.api.Test;

/** What an archive's answer tells about the page it is a copy of. */
class FactsTest {
  private static Map<String, String> facts(String address, Field... fields) {
    URI uri = URI.create(address);
    Exchange exchange = new Exchange(uri, 200, List.of(), List.of(fields), new byte[0]);
    Capture capture =
        new Capture(
            Optional.of(uri),
            address,
            "text/html",
            new byte[0],
            Instant.parse("2026-01-02T23:04:05Z"),
            List.of(exchange));
    return new Facts(capture, Byline.none()).all();
  }

  @Test
  void aPageOfItsOwnHasNoArchivedAddress() {
    Map<String, String> facts = facts("https://example.org/a");
    assertEquals("https://example.org/a", facts.get("url"));
    assertEquals("2026-01-02", facts.get("accessed"));
    assertEquals(false, facts.containsKey("archived"));
  }

  @Test
  void aWaybackAddressNamesTheOriginal() {
    Map<String, String> facts =
        facts("https://web.archive.org/web/20220106101500id_/https://example.org/a");
    assertEquals("https://example.org/a", facts.get("url"));
    assertEquals(
        "https://web.archive.org/web/20220106101500/https://example.org/a", facts.get("archived"));
  }

  @Test
  void anyArchiveMaySayItInItsHeader() {
    Map<String, String> facts =
        facts(
            "https://archive.example/abc",
            new Field("Memento-Datetime", "Thu, 06 Jan 2022 10:15:00 GMT"),
            new Field("Link", "<https://example.org/a>; rel=\"original\", <x>; rel=\"timegate\""));
    assertEquals("https://example.org/a", facts.get("url"));
    assertEquals("https://archive.example/abc", facts.get("archived"));
  }
}
