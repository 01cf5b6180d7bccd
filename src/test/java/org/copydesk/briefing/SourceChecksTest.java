package org.copydesk.briefing;

import static org.copydesk.briefing.Remarks.assertOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every source that is used is declared, and every one that is declared is used. */
class SourceChecksTest {
  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp);
  }

  @Test
  void anUnknownSourceIsFoundWhereverItIsUsed() {
    site.briefing(
        "a",
        """
        origin: [{ source: s1, relation: based-on }]
        sources: { own: { title: O, carries: s2 } }
        claims:
          - { id: x, claim: X., rating: mixed, appearances: [s3], evidence: [{ source: s4, relation: supports }] }
        figures: [{ id: f, label: F, series: [{ value: 1, source: s5 }] }, { id: g, label: G, value: 2, source: s6 }]
        """,
        "Own [@own]. Other [@s7, p. 3].\n");
    site.file("content/pages/p.md", "---\ntitle: P\n---\nText [@s8].\n");
    site.file("content/sources/shared/source.yaml", "title: S\ncarries: s9\n");
    assertEquals(
        List.of("s1", "s2", "s3", "s4", "s5", "s6", "[@s7, p. 3]", "[@s8]", "s9"),
        Remarks.of(site).stream()
            .filter(d -> d.id().equals("unknown-source"))
            .map(d -> d.span().text())
            .toList());
  }

  @Test
  void theHintNamesTheNearestSource() {
    site.file("content/sources/who-2020/source.yaml", "title: W\n");
    site.briefing("a", "", "Good [@who-2020] and bad [@who-2021].\n");
    assertOne(site, "a.md:6:26 unknown-source \"[@who-2021]\"", "Did you mean `who-2020`?");
  }

  @Test
  void theHintSaysWhereToDeclareOneThatNobodyKnows() {
    site.briefing("a", "", "Bad [@who].\n");
    assertOne(site, "a.md:6:5 unknown-source \"[@who]\"", "content/sources/who/source.yaml");
  }

  @Test
  void aSourceThatNothingUsesIsReported() {
    site.file("content/sources/lone/source.yaml", "title: L\n");
    site.briefing("a", "sources: { own: { title: O } }", "Text.\n");
    assertEquals(
        List.of(
            "a.md:5:12 unused-source \"own: { title: O }\"",
            "sources/lone/source.yaml:1:1 unused-source \"title: L\""),
        Remarks.places(site));
  }

  @Test
  void aSourceThatOneInUseCarriesIsUsed() {
    site.file("content/sources/wire/source.yaml", "title: W\n");
    site.briefing("a", "sources: { own: { title: O, carries: wire } }", "Text [@own].\n");
    assertEquals(List.of(), Remarks.places(site));
  }

  @Test
  void nothingSharedCountsAsUnusedWhileAFileCannotBeRead() {
    site.file("content/sources/lone/source.yaml", "title: L\n").briefing("a", "x: [", "");
    assertEquals(List.of("broken-yaml"), Remarks.of(site).stream().map(d -> d.id()).toList());
  }

  @Test
  void aSourceThatCannotBeReadIsNotReportedAsUnknownToo() {
    site.file("content/sources/w/source.yaml", "[");
    site.briefing("a", "sources: { own: text }", "Text [@own] [@w].\n");
    assertEquals(
        List.of("a.md:5:17 wrong-type \"text\"", "sources/w/source.yaml:1:2 broken-yaml \"\""),
        Remarks.places(site));
  }

  @Test
  void aBriefingsOwnSourceHidesTheSharedOneAndSaysSo() {
    site.file("content/sources/w/source.yaml", "title: W\n");
    site.briefing("a", "sources: { w: { title: O } }", "Text [@w].\n").briefing("b", "", "[@w]\n");
    assertOne(site, "a.md:5:12 duplicate-source \"w: { title: O }\"", "hides the shared one");
    Edition edition = Remarks.edition(site);
    assertEquals("O", edition.source(edition.briefings().get(0), "w").orElseThrow().name("en"));
    assertEquals("W", edition.source(edition.briefings().get(1), "w").orElseThrow().name("en"));
  }
}
