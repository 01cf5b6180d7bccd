package org.copydesk.briefing;

import static org.copydesk.briefing.Remarks.assertOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links lead to files that are there, and to headings in them. */
class LinkChecksTest {
  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp).briefing("2021/b", "", "## The first part\n\nText.\n");
  }

  private TinySite with(String body) {
    return site.briefing("a", "", body);
  }

  @Test
  void aLinkToAFileAndItsHeadingIsFine() {
    with("[One](2021/b.md), [two](2021/b.md#the-first-part), [out](https://a.example/).\n");
    assertEquals(List.of(), Remarks.places(site));
  }

  @Test
  void aMissingFileNamesTheNearest() {
    assertOne(
        with("Was [it](2021/bb.md) measured by the engineers in May?\n"),
        "a.md:6:10 broken-link \"2021/bb.md\"",
        "Did you mean `2021/b.md`?");
  }

  @Test
  void aFileInAnotherFolderIsNamed() {
    assertOne(
        with("Was [it](b.md) measured by the engineers in May?\n"),
        "a.md:6:10 broken-link \"b.md\"",
        "There is `2021/b.md`.");
  }

  @Test
  void aFolderIsNoFile() {
    assertOne(
        with("Was [it](2021/) measured by the engineers in May?\n"),
        "a.md:6:10 broken-link \"2021/\"",
        "from the root");
  }

  @Test
  void aLinkOutOfThePublicationsFolderIsBroken() {
    with("Was [it](../../../../etc/passwd) measured by the engineers in May?\n");
    assertEquals("broken-link", Remarks.of(site).get(0).id());
  }

  @Test
  void aMissingHeadingNamesTheNearest() {
    assertOne(
        with("Was [it](2021/b.md#the-first-par) measured by the engineers in May?\n"),
        "a.md:6:10 missing-anchor \"2021/b.md#the-first-par\"",
        "Did you mean `the-first-part`?");
  }

  @Test
  void aHeadingOfTheSameTextIsCheckedToo() {
    with("[Here](#below) and [there](#above).\n\n## Below\n\nText.\n");
    assertOne(site, "a.md:6:28 missing-anchor \"#above\"", "");
  }

  @Test
  void claimsFiguresAndSourcesHaveAnchors() {
    site.briefing(
        "a",
        """
        claims: [{ id: x, claim: X., rating: mixed }]
        figures: [{ id: f, label: F, value: 1 }]
        """,
        "[One](#claim-x), [two](#figure-f), [three](#source-s), [four](#claim-y).\n");
    assertEquals(List.of("missing-anchor"), Remarks.of(site).stream().map(d -> d.id()).toList());
  }

  @Test
  void aPictureMustBeThere() {
    with("![A map](map.png) ![A logo](/img/logo.svg) ![A plan](plan.png)\n");
    site.file("content/briefings/plan.png", "x");
    assertEquals(
        List.of("a.md:6:10 broken-link \"map.png\"", "a.md:6:29 broken-link \"/img/logo.svg\""),
        Remarks.places(site));
    site.file("content/static/img/logo.svg", "x").file("content/briefings/map.png", "x");
    assertEquals(List.of(), Remarks.places(site));
    assertEquals(
        List.of("briefings/a/map.png", "briefings/a/plan.png", "img/logo.svg"),
        Remarks.edition(site).statics().stream().map(StaticFile::path).toList());
  }

  @Test
  void theLeadPictureMustBeThere() {
    site.briefing("a", "picture: { src: lead.jpg, alt: A }", "");
    assertOne(site, "a.md:5:17 broken-link \"lead.jpg\"", "");
  }

  @Test
  void aLinkToADraftIsAWarning() {
    site.file("content/briefings/d.md", "---\ntitle: D\nstatus: draft\n---\n[Back](a.md)\n");
    assertOne(
        with("Was [it](d.md) measured by the engineers in May?\n"),
        "a.md:6:10 link-to-draft \"d.md\"",
        "without a link");
  }

  @Test
  void onlyDeclaredClaimsAndFiguresCanBePlacedEachOnce() {
    site.briefing(
        "a",
        """
        claims: [{ id: height, claim: X., rating: mixed }]
        figures: [{ id: f, label: F, value: 1 }]
        """,
        """
        ::: claim heigth
        :::

        ::: claim height
        :::

        ::: claim height
        :::

        ::: figure g
        :::
        """);
    assertEquals(
        List.of(
            "a.md:8:1 unknown-claim \"::: claim heigth\"",
            "a.md:14:1 placed-twice \"::: claim height\"",
            "a.md:17:1 unknown-figure \"::: figure g\""),
        Remarks.places(site));
  }
}
