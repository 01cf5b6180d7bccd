package org.copydesk.briefing;

import static org.copydesk.briefing.Remarks.assertOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.TinySite;
import org.copydesk.text.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The publication's own facts, each with a default. */
class SiteReaderTest {
  @TempDir Path temp;

  private TinySite with(String yaml) {
    return TinySite.in(temp).site(yaml);
  }

  private static <T> T at(Map<String, T> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  @Test
  void everyKeyIsRead() {
    TinySite site =
        with(
            """
            title: { en: News, fr: Nouvelles }
            description: What happened.
            base: HTTPS://News.Example/desk
            languages: [en, fr]
            publisher:
              name: The desk
              url: https://desk.example/
              logo: /logo.svg
              email: desk@desk.example
              policies: { corrections: /corrections-policy/ }
            menus:
              main: [/claims/, { to: /about/, label: { en: About, fr: À propos } }]
            ratings: [{ id: good, value: 2, label: Good, meaning: It holds. }]
            topics: { trains: { en: Trains, fr: Les trains } }
            page-size: 5
            permalinks: { briefing: "/{year}/{slug}/" }
            feeds: { items: 3, topics: false }
            severities: { single-source-claim: note, long-title: off }
            """);
    assertEquals(List.of(), Remarks.places(site));
    Site read = Remarks.edition(site).site();
    assertEquals("Nouvelles", read.title().in("fr"));
    assertEquals("https://news.example/desk/", read.base().toString());
    assertEquals(Optional.of("/logo.svg"), read.publisher().logo());
    assertEquals("/corrections-policy/", at(read.publisher().policies(), "corrections").value());
    assertEquals("/claims/", at(read.menus(), "main").get(0).to().value());
    assertEquals("À propos", at(read.menus(), "main").get(1).label().in("fr"));
    assertEquals(List.of(), at(read.menus(), "footer"));
    assertEquals(2, read.scale().find("good").orElseThrow().value().orElseThrow());
    assertEquals("Les trains", at(read.topics(), "trains").in("fr"));
    assertEquals(5, read.pageSize());
    assertEquals(new Site.Feeds(3, false), read.feeds());
    assertEquals(Optional.of(Severity.NOTE), read.severities().get(0).severity());
    assertEquals(Optional.empty(), read.severities().get(1).severity());
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/",
    "http://a.example:8080/x, http://a.example:8080/x/",
    "https://bücher.example/é/, https://xn--bcher-kva.example/%C3%A9/",
    "https://a.example/x/../y, https://a.example/y/"
  })
  void theBaseAddressIsBroughtToItsNormalForm(String written, String base) {
    assertEquals(base, Remarks.edition(with("base: " + written)).site().base().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.example",
        "ftp://a.example/",
        "https:///x/",
        "https://a.example/?q=1",
        "'https://a.example/#top'",
        "'https://a b.example/'",
        "https://a.example:99999999/"
      })
  void aBadBaseAddressIsReported(String written) {
    TinySite site = with("base: " + written);
    assertEquals("bad-address", Remarks.of(site).get(0).id());
    assertEquals("http://localhost:8000/", Remarks.edition(site).site().base().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"briefings/{slug}/", "/briefings/", "/{slug}", "/{day}/{slug}/", "/a b/{slug}/"})
  void aBadPermalinkIsReported(String form) {
    assertEquals(
        "bad-address", Remarks.of(with("permalinks: { briefing: '" + form + "' }")).get(0).id());
  }

  @Test
  void anUnknownSeverityNamesTheNearest() {
    assertOne(
        with("severities: { long-title: warn }"),
        "site.yaml:1:27 unknown-value \"warn\"",
        "error, warning, note, off");
  }

  @Test
  void aPageSizeHasBounds() {
    assertOne(with("page-size: 0"), "site.yaml:1:12 wrong-type \"0\"", "");
    assertEquals(10, Remarks.edition(with("page-size: ten")).site().pageSize());
  }

  @Test
  void aLanguageMustBeATag() {
    assertOne(with("languages: [English]"), "site.yaml:1:13 unknown-language \"English\"", "`en`");
  }
}
