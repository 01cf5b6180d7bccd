package org.copydesk.briefing;

import static org.copydesk.briefing.Remarks.assertOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.text.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and values that are not as they should be have their place, and a hint that helps. */
class KeysTest {
  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp);
  }

  private TinySite with(String frontMatter) {
    return site.briefing("a", frontMatter, "Text.\n");
  }

  @Test
  void anUnknownKeyIsAWarningThatNamesTheNearest() {
    assertOne(with("sumary: x"), "a.md:5:1 unknown-key \"sumary\"", "Did you mean `summary`?");
    assertEquals(Severity.WARNING, Remarks.of(site).get(0).severity());
  }

  @Test
  void anUnknownKeyDeepInsideIsFoundToo() {
    assertOne(
        with("claims: [{ id: x, claim: X., rating: mixed, evidense: [] }]"),
        "a.md:5:45 unknown-key \"evidense\"",
        "`evidence`");
  }

  @Test
  void aKeyWrittenTwiceIsReportedAtTheSecond() {
    assertOne(with("title: B"), "a.md:5:1 duplicate-key \"title\"", "line 2");
  }

  @Test
  void aListIsNoText() {
    assertOne(with("summary: [a]"), "a.md:5:10 wrong-type \"[a]\"", "quotation marks");
  }

  @Test
  void anEmptyTextIsSaidToBeNone() {
    assertOne(with("summary: \"\""), "a.md:5:10 wrong-type \"\"\"\"", "leave the key out");
  }

  @Test
  void aTextIsNoList() {
    assertOne(with("topics: trains"), "a.md:5:9 wrong-type \"trains\"", "`[trains]`");
  }

  @Test
  void aTextIsNoMapping() {
    assertOne(with("sources: wire"), "a.md:5:10 wrong-type \"wire\"", "key: value");
  }

  @Test
  void aDayThatDoesNotExistIsReported() {
    assertOne(
        with("updated: 2022-02-30"), "a.md:5:10 impossible-date \"2022-02-30\"", "2022-01-06");
  }

  @Test
  void aTimeNeedsItsZone() {
    assertOne(
        with("updated: 2022-02-03T10:00"),
        "a.md:5:10 impossible-date \"2022-02-03T10:00\"",
        "in which zone");
  }

  @Test
  void anUnknownStatusNamesTheNearest() {
    site.file("content/briefings/a.md", "---\ntitle: A\nstatus: publishd\n---\n");
    assertOne(site, "a.md:3:9 unknown-value \"publishd\"", "Did you mean `published`?");
  }

  @Test
  void aMissingStatusIsReportedAndReadAsDraft() {
    site.file("content/briefings/a.md", "---\ntitle: A\n---\n");
    assertOne(site, "a.md:2:1 missing-key \"title\"", "Add `status:`");
    assertEquals(Status.DRAFT, Remarks.edition(site).briefings().get(0).status());
  }

  @Test
  void aMissingTitleIsReportedAndTheFilesNameStandsIn() {
    site.file("content/briefings/a.md", "---\nstatus: draft\ntitle:\n---\n");
    assertOne(site, "a.md:3:1 missing-title \"title\"", "headline");
    assertEquals("a", Remarks.edition(site).briefings().get(0).title());
  }

  @Test
  void unknownWordsInListsAreReportedOneByOne() {
    site.file("content/sources/w/source.yaml", "title: W\n");
    with(
        """
        origin: [{ source: w, relation: translatd }]
        claims:
          - { id: x, claim: X., rating: mixed, claimant: { name: N, type: persn }, evidence: [{ source: w, relation: denies }] }
        corrections:
          - { on: 2022, kind: error, text: T. }
        """);
    assertEquals(
        List.of(
            "a.md:5:33 unknown-value \"translatd\"",
            "a.md:7:67 unknown-value \"persn\"",
            "a.md:7:110 unknown-value \"denies\"",
            "a.md:9:23 unknown-value \"error\""),
        Remarks.places(site));
  }

  @Test
  void aBadAddressIsReported() {
    with(
        "sources: { s: { url: 'javascript:alert(1)' } }\norigin: [{source: s, relation: based-on}]");
    assertOne(site, "a.md:5:22 bad-address \"'javascript:alert(1)'\"", "https://example.org");
  }

  @Test
  void aNumberWithGroupsIsNoNumber() {
    assertOne(
        with("figures: [{ id: f, label: F, value: '10,000' }]"),
        "a.md:5:37 wrong-type \"'10,000'\"",
        "without blanks");
  }

  @Test
  void anIdMustFitAnAddress() {
    assertOne(
        with("claims: [{ id: a b, claim: X., rating: mixed }]"),
        "a.md:5:16 bad-id \"a b\"",
        "letters, digits and hyphens");
  }

  @Test
  void theSameIdTwiceInOneBriefingIsReported() {
    with(
        """
        claims: [{ id: x, claim: X., rating: mixed }, { id: x, claim: Y., rating: mixed }]
        figures: [{ id: f, label: F, value: 1 }, { id: f, label: F, value: 2 }]
        """);
    assertEquals(
        List.of("a.md:5:53 duplicate-claim \"x\"", "a.md:6:48 duplicate-id \"f\""),
        Remarks.places(site));
  }

  @Test
  void allProblemsOfAllFilesComeInOneRunSortedByPlace() {
    site.site("titel: x\nbase: nowhere\n")
        .file("content/people/ann.yaml", "nam: Ann\n")
        .file("content/pages/p.md", "no front matter")
        .file("content/briefings/b.md", "---\n[\n---\n");
    with("autors: [ann]\nupdated: soon");
    assertEquals(
        List.of(
            "a.md:5:1 unknown-key \"autors\"",
            "a.md:6:10 impossible-date \"soon\"",
            "b.md:2:2 broken-yaml \"\"",
            "pages/p.md:1:1 missing-front-matter \"no front matter\"",
            "people/ann.yaml:1:1 missing-key \"nam\"",
            "people/ann.yaml:1:1 unknown-key \"nam\"",
            "site.yaml:1:1 unknown-key \"titel\"",
            "site.yaml:2:7 bad-address \"nowhere\""),
        Remarks.places(site));
  }
}
