package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.Checker;
import org.copydesk.check.rules.Rules;
import org.copydesk.text.Diagnostic;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each defect that programs meet in the ClaimReview of others: either it does not occur in what is
 * written, or the author is told. Every page that is drawn is also held against the schema that is
 * published with the handbook.
 */
class ClaimReviewDefectsTest {
  private static final String SITE =
      "base: https://news.example/desk/\npublisher: { name: The Desk }\nlanguages: [en, fr]\n";
  private static final String SOURCES =
      """
      sources:
        post: { title: A post, publisher: The mayor, url: "https://mayor.example/a,b", published: 2022-01-01, archived: "https://archive.example/20220102000000/https://mayor.example/a,b" }
        register: { title: The register, publisher: The office, published: 2021, kind: primary }
      """;

  @TempDir private Path temp;

  @Test
  void d01QuotationMarksAndScriptsInAClaimAreEscaped() throws Exception {
    String claim = "He said \"no\" </script><script>alert(1)</script> \\ {\"a\": 1}";
    Map<?, ?> review = review(drawn(with("'" + claim + "'", "")));
    assertEquals(claim, review.get("claimReviewed"));
  }

  @Test
  void d02TheReviewIsTheTopLevelOfItsOwnScriptAndNowhereElse() throws Exception {
    Drawn drawn = drawn(plain());
    for (Map.Entry<String, String> file : drawn.files().entrySet()) {
      boolean claim = file.getKey().matches("(fr/)?claims/c-?\\w*/index\\.html");
      int expected = claim ? 1 : 0;
      String text = file.getValue();
      assertEquals(expected, text.split("\"ClaimReview\"", -1).length - 1, file.getKey());
      assertFalse(text.contains("@graph"), file.getKey());
      assertFalse(text.contains("itemprop") || text.contains("itemtype"), file.getKey());
    }
    Element script = drawn.html("claims/c/index.html").selectFirst("script[type*=ld]");
    assertTrue(
        script.data().startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"ClaimReview\""));
  }

  @Test
  void d03EveryTypeIsOneWord() throws Exception {
    walk(
        review(drawn(plain())),
        (key, value) -> {
          if (key.equals("@type")) {
            assertInstanceOf(String.class, value);
          }
        });
  }

  @Test
  void d04TheAddressIsThatOfThePageItself() throws Exception {
    Drawn drawn = drawn(plain());
    Document page = drawn.html("claims/c/index.html");
    assertEquals("https://news.example/desk/claims/c/", review(drawn).get("url"));
    assertEquals(
        "https://news.example/desk/claims/c/", page.select("link[rel=canonical]").attr("href"));
    assertEquals(
        "https://news.example/desk/claims/c/",
        page.select("meta[property=og:url]").attr("content"));
  }

  @Test
  void d05TheAddressIsAbsoluteAsciiAndEncrypted() throws Exception {
    TinySite site = plain().site(SITE.replace("news.example", "nachrichten-äöü.example"));
    site.briefing("b", SOURCES + claims("c-ж", "Zwei.", ""), "Text.\n");
    String url = (String) review(drawn(site), "claims/c-ж/index.html").get("url");
    assertTrue(url.matches("https://xn--[!-~]+/claims/c-%D0%B6/"), url);
    site.site(SITE.replace("https", "http"));
    told(site, "insecure-base");
  }

  @Test
  void d06TheAuthorIsOneObject() throws Exception {
    assertInstanceOf(Map.class, review(drawn(plain())).get("author"));
  }

  @Test
  void d07TheAuthorHasAnAddressOnTheSameHost() throws Exception {
    TinySite site =
        plain().site(SITE.replace("The Desk }", "The Desk, url: \"https://other.example/\" }"));
    Map<?, ?> author = (Map<?, ?>) review(drawn(site)).get("author");
    assertEquals("NewsMediaOrganization", author.get("@type"));
    assertEquals("The Desk", author.get("name"));
    assertEquals("https://news.example/desk/", author.get("url"));
  }

  @Test
  void d08AClaimIsATextAndNoQuestion() throws Exception {
    told(with("''", ""), "wrong-type");
    told(with("[a, b]", ""), "wrong-type");
    told(with("Is it so?", ""), "claim-as-question");
    told(with("هل هو كذلك؟", ""), "claim-as-question");
  }

  @Test
  void d09AScaleIsNotReversed() throws Exception {
    told(
        scale("[{ id: yes-, value: 1, label: Yes }, { id: no-, value: 5, label: No }]"),
        "unsound-rating-scale");
    Map<?, ?> rating = rating(drawn(plain()));
    assertTrue((int) rating.get("bestRating") > (int) rating.get("worstRating"));
  }

  @Test
  void d10WhereBestIsWorstThereAreNoNumbers() throws Exception {
    TinySite site = scale("[{ id: mixed, value: 1, label: Mixed }, { id: odd, label: Odd }]");
    told(site, "unsound-rating-scale");
    assertEquals(Set.of("@type", "alternateName"), new TreeSet<>(rating(drawn(site)).keySet()));
    told(
        scale("[{ id: mixed, value: -1, label: Mixed }, { id: odd, value: -2, label: Odd }]"),
        "unsound-rating-scale");
  }

  @Test
  void d11AValueLiesOnTheScale() throws Exception {
    for (String id : List.of("accurate", "mostly-accurate", "mixed", "misleading", "\"false\"")) {
      Map<?, ?> rating = rating(drawn(plain(), id));
      int value = (int) rating.get("ratingValue");
      assertTrue(
          (int) rating.get("worstRating") <= value && value <= (int) rating.get("bestRating"));
    }
  }

  @Test
  void d12EachVerdictHasItsOwnNumberInOrder() throws Exception {
    told(
        scale("[{ id: mixed, value: 4, label: Mixed }, { id: odd, value: 4, label: Odd }]"),
        "unsound-rating-scale");
    List<Integer> values = new ArrayList<>();
    for (String id : List.of("accurate", "mostly-accurate", "mixed", "misleading", "\"false\"")) {
      values.add((Integer) rating(drawn(plain(), id)).get("ratingValue"));
    }
    assertEquals(List.of(5, 4, 3, 2, 1), values);
  }

  @Test
  void d13ALabelIsOfTheVocabularyAndShort() throws Exception {
    told(plain("nearly"), "unknown-rating");
    told(scale("[{ id: mixed, label: \"" + "x".repeat(41) + "\" }]"), "unsound-rating-label");
    told(scale("[{ id: mixed, label: MIXED }]"), "unsound-rating-label");
    told(scale("[{ id: mixed, label: \"Rating: mixed\" }]"), "unsound-rating-label");
    told(scale("[{ id: mixed, label: \"\" }]"), "wrong-type");
    told(scale("[{ id: mixed, label: [Mixed] }]"), "wrong-type");
  }

  @Test
  void d14TheVocabularyIsPublishedInAllLanguagesWithItsNumbers() throws Exception {
    Drawn drawn = drawn(plain());
    Map<?, ?> terms = Drawn.json(drawn.text("ratings.json"));
    assertEquals("DefinedTermSet", terms.get("@type"));
    Map<?, ?> mixed =
        ((List<?>) terms.get("hasDefinedTerm"))
            .stream()
                .map(t -> (Map<?, ?>) t)
                .filter(t -> t.get("termCode").equals("mixed"))
                .findFirst()
                .orElseThrow();
    assertTrue(mixed.get("name").toString().contains("@language=en"), mixed.toString());
    assertTrue(mixed.get("name").toString().contains("@language=fr"), mixed.toString());
    assertEquals(3, ((Map<?, ?>) mixed.get("identifier")).get("value"));
    assertTrue(drawn.text("ratings/index.html").contains("DefinedTermSet"));
  }

  @Test
  void d15DatesAreOfISO8601OrNotAtAll() throws Exception {
    TinySite site =
        plain()
            .file(
                "content/briefings/a.md",
                plainText().replace("2022-01-02", "2022-01-02 20:05 +0100"));
    assertEquals("2022-01-02T20:05:00+01:00", review(drawn(site)).get("datePublished"));
    told(
        site.file("content/briefings/a.md", plainText().replace("2022-01-02", "2 Jan 2022")),
        "impossible-date");
    told(
        site.file("content/briefings/a.md", plainText().replace("2022-01-02", "2022-01-02 20:05")),
        "impossible-date");
    told(with("It is so.", "    made: 7 Oct\n"), "impossible-date");
    site.file("content/briefings/a.md", plainText().replace("published: 2022-01-02\n", ""));
    assertEquals(
        List.of(), drawn(site).data("claims/c/index.html", "ClaimReview"), "no date, no review");
  }

  @Test
  void d16AppearancesAreAListOfObjects() throws Exception {
    Map<?, ?> item = item(drawn(with("It is so.", "    appearances: [post]\n")));
    Map<?, ?> work = (Map<?, ?>) ((List<?>) item.get("appearance")).get(0);
    assertEquals("CreativeWork", work.get("@type"));
    assertEquals("https://mayor.example/a%2Cb", work.get("url"));
    told(with("It is so.", "    appearances: [1]\n"), "unknown-source");
    told(
        with("It is so.", "    appearances: \"https://a.example/, https://b.example/\"\n"),
        "wrong-type");
  }

  @Test
  void d17AClaimDidNotAppearHere() throws Exception {
    told(at("https://news.example/desk/claims/c/"), "claim-of-our-own");
  }

  @Test
  void d18AnAppearanceIsNeitherShortenedNorArchived() throws Exception {
    told(at("https://bit.ly/abc"), "indirect-appearance");
    told(at("https://web.archive.org/web/2022/https://mayor.example/"), "indirect-appearance");
    told(at("https://archive.ph/abc"), "indirect-appearance");
    Map<?, ?> work =
        (Map<?, ?>)
            ((List<?>)
                    item(drawn(with("It is so.", "    appearances: [post]\n"))).get("appearance"))
                .get(0);
    assertTrue(work.get("archivedAt").toString().startsWith("https://archive.example/2022"));
  }

  @Test
  void d19ThePlaceStandsOnlyInAppearance() throws Exception {
    String more = "    claimant: { name: The mayor, type: person }\n    appearances: [post]\n";
    Map<?, ?> item = item(drawn(with("It is so.", more)));
    assertEquals(Set.of("@type", "author", "appearance"), new TreeSet<>(item.keySet()));
    assertEquals(Set.of("@type", "name"), new TreeSet<>(((Map<?, ?>) item.get("author")).keySet()));
  }

  @Test
  void d20NothingIsWrittenEmpty() throws Exception {
    walk(
        review(drawn(with("It is so.", "    finding: ''\n"))),
        (key, value) -> {
          assertFalse(value.equals("") || value.equals(List.of()) || value.equals(Map.of()), key);
        });
    assertFalse(drawn(plain()).text("claims/c/index.html").contains("null"));
  }

  @Test
  void d21OneReviewAPageAndOnePageAClaim() throws Exception {
    TinySite site = TinySite.in(temp).site(SITE);
    site.briefing(
        "a",
        SOURCES
            + claims("c", "The tower is 300 metres high.", "")
            + claims("c2", "The tower has two lifts.", "").replace("claims:\n", ""),
        "Text.\n");
    Drawn drawn = drawn(site);
    assertEquals(1, drawn.data("claims/c/index.html", "ClaimReview").size());
    assertEquals(1, drawn.data("claims/c2/index.html", "ClaimReview").size());
    told(
        site.briefing("b", SOURCES + claims("d", "300 metres high is the tower.", ""), "Text.\n"),
        "repeated-claim");
    told(
        site.briefing("b", SOURCES + claims("c", "It is another.", ""), "Text.\n"),
        "duplicate-claim");
  }

  @Test
  void d22ThePageNeedsNoScriptAndRobotsMayReadIt() throws Exception {
    Drawn drawn = drawn(plain());
    Document page = drawn.html("claims/c/index.html");
    page.select("script").remove();
    assertTrue(page.text().contains("It is so."));
    assertTrue(page.text().contains("Mixed"));
    assertEquals(0, page.select("meta[name=robots]").size());
    assertFalse(drawn.text("robots.txt").matches("(?s).*Disallow: /(?:\\s|claims).*"));
  }

  @Test
  void d23TextsAreWithoutEntitiesAndOddBlanks() throws Exception {
    Drawn drawn =
        drawn(
            with(
                "\"300\\u00A0metres\\u202Fand so\\u00ADon\\u200B.\"",
                "    claimant: \"The\\u00A0mayor\"\n"));
    assertEquals("300 metres and soon.", review(drawn).get("claimReviewed"));
    assertEquals("The mayor", ((Map<?, ?>) item(drawn).get("author")).get("name"));
    told(with("300&nbsp;metres.", ""), "markup-in-claim");
    told(with("300 metres &#8211; or more.", ""), "markup-in-claim");
    told(with("<b>300</b> metres.", ""), "markup-in-claim");
  }

  @Test
  void d24TheContextIsAlwaysTheEncryptedOne() throws Exception {
    for (Map.Entry<String, String> file : drawn(plain()).files().entrySet()) {
      assertFalse(file.getValue().contains("http://schema.org"), file.getKey());
    }
  }

  @Test
  void theVerdictInTheTextAndInTheDataAreOneValue() throws Exception {
    for (String id : List.of("accurate", "mixed", "\"false\"", "unproven", "disputed")) {
      Drawn drawn = drawn(plain(), id);
      String shown = drawn.html("claims/c/index.html").select(".claim-verdict .verdict").text();
      assertEquals(shown, rating(drawn).get("alternateName"));
      assertEquals(
          shown, drawn.html("briefings/a/index.html").select("section.claim .verdict").text());
      assertEquals(shown, drawn.html("claims/index.html").select(".claim-card .verdict").text());
    }
  }

  @Test
  void theSchemaNoticesEachKindOfFault() throws Exception {
    String good = drawn(plain()).html("claims/c/index.html").selectFirst("script[type*=ld]").data();
    assertEquals(List.of(), faults(good));
    for (String[] change :
        new String[][] {
          {"https://schema.org", "http://schema.org"},
          {"\"ClaimReview\"", "[\"ClaimReview\"]"},
          {"\"claimReviewed\":\"It is so.\"", "\"claimReviewed\":\"\""},
          {"It is so.", "It is&nbsp;so."},
          {"2022-01-02", "2 Jan 2022"},
          {"https://news.example/desk/claims/c/", "news.example/c"},
          {"claims/c/", "claims/c/#x"},
          {"\"ratingValue\":3", "\"ratingValue\":\"3\""},
          {"\"bestRating\":5,", ""},
          {"\"alternateName\":\"Mixed\"", "\"alternateName\":\"" + "x".repeat(41) + "\""},
          {"\"url\"", "\"inLanguage\":\"en\",\"url\""}
        }) {
      String bad = good.replace(change[0], change[1]);
      assertFalse(bad.equals(good), change[0]);
      assertFalse(faults(bad).isEmpty(), change[1]);
    }
  }

  private TinySite plain() {
    return plain("mixed");
  }

  private TinySite plain(String rating) {
    return TinySite.in(temp)
        .site(SITE)
        .briefing(
            "a",
            SOURCES + claims("c", "It is so.", "").replace("rating: mixed", "rating: " + rating),
            "Text.\n");
  }

  private static String plainText() {
    return "---\ntitle: A\npublished: 2022-01-02\nstatus: published\n"
        + SOURCES
        + claims("c", "It is so.", "")
        + "---\nText.\n";
  }

  private TinySite with(String claim, String more) {
    return TinySite.in(temp)
        .site(SITE)
        .briefing("a", SOURCES + claims("c", claim, more), "Text.\n");
  }

  private TinySite at(String address) {
    TinySite site = with("It is so.", "    appearances: [there]\n");
    return site.file(
        "content/sources/there/source.yaml",
        "title: There\nurl: \"" + address + "\"\npublished: 2022-01-01\n");
  }

  private TinySite scale(String ratings) {
    return plain().site(SITE + "ratings: " + ratings + "\n");
  }

  private static String claims(String id, String claim, String more) {
    return "claims:\n  - id: "
        + id
        + "\n    claim: "
        + claim
        + "\n    rating: mixed\n"
        + more
        + "    evidence: [{ source: register, relation: supports, note: It has it. }]\n";
  }

  private Drawn drawn(TinySite site, String rating) throws Exception {
    return drawn(plain(rating));
  }

  /** Draws all pages and holds every review against the schema. */
  private Drawn drawn(TinySite site) throws Exception {
    Drawn drawn = Drawn.of(site);
    for (String path : drawn.files().keySet()) {
      if (path.endsWith(".html") && drawn.text(path).contains("\"ClaimReview\"")) {
        String data = drawn.html(path).selectFirst("script[type*=ld]").data();
        assertEquals(List.of(), faults(data), path);
      }
    }
    return drawn;
  }

  private static List<?> faults(String data) throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of("content/static/claim-review.schema.json")),
                InputFormat.JSON);
    return schema.validate(data, InputFormat.JSON);
  }

  private static void told(TinySite site, String id) throws Exception {
    List<Diagnostic> remarks =
        new Checker(Rules.all()).check(new EditionReader(site.root()).read());
    assertTrue(remarks.stream().anyMatch(d -> d.id().equals(id)), id + " is not among " + remarks);
  }

  private static Map<?, ?> review(Drawn drawn) {
    return review(drawn, "claims/c/index.html");
  }

  private static Map<?, ?> review(Drawn drawn, String path) {
    List<Map<?, ?>> reviews = drawn.data(path, "ClaimReview");
    assertEquals(1, reviews.size(), path);
    return reviews.get(0);
  }

  private static Map<?, ?> rating(Drawn drawn) {
    return (Map<?, ?>) review(drawn).get("reviewRating");
  }

  private static Map<?, ?> item(Drawn drawn) {
    return (Map<?, ?>) review(drawn).get("itemReviewed");
  }

  private interface Visitor {
    void see(String key, Object value);
  }

  private static void walk(Object node, Visitor visitor) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            visitor.see(key.toString(), value);
            walk(value, visitor);
          });
    } else if (node instanceof List<?> list) {
      list.forEach(item -> walk(item, visitor));
    }
  }
}
