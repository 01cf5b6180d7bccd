package org.copydesk.briefing;

import static org.copydesk.briefing.Remarks.assertOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Front matter is found whatever the editor that wrote it, and what is wrong has its place. */
class FrontMatterTest {
  private static final String GOOD =
      "---\ntitle: Поезд\npublished: 2022-01-02\nstatus: published\n---\nText.\n";

  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp);
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    site.file("content/briefings/a.md", "\uFEFF" + GOOD);
    assertEquals(List.of(), Remarks.places(site));
    assertEquals("Поезд", Remarks.edition(site).briefings().get(0).title());
  }

  @Test
  void windowsLineEndsDoNoHarm() {
    site.file("content/briefings/a.md", GOOD.replace("\n", "\r\n"));
    assertEquals(List.of(), Remarks.places(site));
    Briefing briefing = Remarks.edition(site).briefings().get(0);
    assertEquals("2022-01-02", briefing.head().published().orElseThrow().span().text());
    assertEquals("3:12", briefing.head().published().orElseThrow().span().from().toString());
  }

  @Test
  void placesAfterLettersOfTwoUnitsAreRight() {
    site.file(
        "content/briefings/a.md",
        "---\nsummary: 𝒳𝒴 🚂\nstatus: published\ntitle: 🚂🚂 {\npublished: 2022-13\n---\n");
    assertEquals(
        List.of("a.md:5:12 impossible-date \"2022-13\"", "a.md:4:8 missing-date \"🚂🚂 {\""),
        Remarks.places(site).stream().sorted((a, b) -> b.compareTo(a)).toList());
  }

  @Test
  void aFileWithoutFrontMatterIsReported() {
    assertOne(
        site.file("content/briefings/a.md", "# Hello\n"),
        "a.md:1:1 missing-front-matter \"# Hello\"",
        "Begin it with a line `---`");
  }

  @Test
  void anEmptyFileIsReported() {
    assertOne(
        site.file("content/pages/a.md", ""), "pages/a.md:1:1 missing-front-matter \"\"", "Begin");
  }

  @Test
  void frontMatterWithoutEndIsReportedWhereItBegins() {
    assertOne(
        site.file("content/briefings/a.md", "---\ntitle: A\nText.\n"),
        "a.md:1:1 unclosed-front-matter \"---\"",
        "Put a line `---`");
  }

  @Test
  void emptyFrontMatterLacksWhatItNeeds() {
    site.file("content/briefings/a.md", "---\n---\n");
    assertEquals(
        List.of("a.md:2:1 missing-key \"\"", "a.md:2:1 missing-title \"\""), Remarks.places(site));
  }

  @Test
  void theSecondFenceMayBeTheLastLineWithoutLineEnd() {
    site.file("content/briefings/a.md", "---\ntitle: A\nstatus: published\npublished: 2022\n---");
    assertEquals(List.of(), Remarks.places(site));
  }

  @Test
  void whatIsNotUtf8IsReportedAtItsPlaceAndTheRestIsRead() {
    site.bytes(
        "content/pages/a.md", "---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("pages/a.md:2:11 not-utf-8 \"\uFFFD\""), Remarks.places(site));
    assertEquals("Caf\uFFFD", Remarks.edition(site).pages().get(0).title().value());
  }
}
