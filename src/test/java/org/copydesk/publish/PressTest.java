package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.Selection;
import org.copydesk.publish.tree.Output;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build: what becomes a site, and what stops the press. */
class PressTest {
  @TempDir Path folder;

  @Test
  void aPublicationBecomesASite() throws Exception {
    SmallNewsroom.in(folder, 3, "version one");
    Publication built = print(false);
    assertEquals(List.of(), errors(built));
    assertTrue(built.published());
    assertTrue(Files.readString(page("briefings/piece-0/index.html")).contains("version one"));
    assertEquals("A map, version one.\n", Files.readString(page("map.txt")));
    assertTrue(built.pages() > 3);
  }

  @Test
  void buildingTwiceWritesNothing() throws Exception {
    SmallNewsroom.in(folder, 3, "version one");
    int files = print(false).tally().orElseThrow().written();
    var again = print(false).tally().orElseThrow();
    assertEquals(0, again.written());
    assertEquals(files, again.unchanged());
    assertEquals(0, again.removed());
  }

  @Test
  void anErrorStopsThePressAndTheLastGoodSiteStays() throws Exception {
    TinySite site = SmallNewsroom.in(folder, 2, "version one");
    print(false);
    Snapshot before = Snapshot.of(folder.resolve("site"));
    site.briefing("broken", "title: twice", "Text.\n");
    Publication refused = print(false);
    assertFalse(refused.published());
    assertEquals("duplicate-key", errors(refused).get(0).id());
    assertEquals(before, Snapshot.of(folder.resolve("site")));
  }

  @Test
  void aMenuThatLeadsNowhereIsReportedAtItsLineOnce() throws Exception {
    SmallNewsroom.in(folder, 3, "version one")
        .site("title: T\nmenus:\n  main:\n    - /claims/\n    - /nowhere/\n");
    List<Diagnostic> errors = errors(print(false));
    assertEquals(1, errors.size(), errors.toString());
    assertEquals("content/site.yaml", errors.get(0).span().file().path());
    assertEquals(5, errors.get(0).span().from().line());
  }

  @Test
  void aBrokenDraftDoesNotStopThePressUnlessDraftsAreShown() throws Exception {
    TinySite site = SmallNewsroom.in(folder, 1, "version one");
    site.file(
        "content/briefings/draft.md",
        "---\ntitle: Draft\nstatus: draft\npublished: 2022-02-30\n---\nText.\n");
    assertEquals(List.of(), errors(print(false)));
    assertFalse(errors(print(true)).isEmpty());
  }

  @Test
  void aMisspeltStatusDoesNotMakeAStoryVanishWithoutAWord() throws Exception {
    TinySite site = SmallNewsroom.in(folder, 1, "version one");
    site.file("content/briefings/lost.md", "---\ntitle: Lost\nstatus: publishd\n---\nText.\n");
    assertEquals("unknown-value", errors(print(false)).get(0).id());
  }

  @Test
  void aPieceTakenOutGoesFromTheSite() throws Exception {
    TinySite site = SmallNewsroom.in(folder, 1, "version one");
    site.briefing("extra", "authors: [desk]\nsummary: More.", "More text.\n");
    print(false);
    assertTrue(Files.exists(page("briefings/extra/index.html")));
    Files.delete(folder.resolve("content/briefings/extra.md"));
    assertTrue(print(false).tally().orElseThrow().removed() > 0);
    assertFalse(Files.exists(page("briefings/extra")));
  }

  @Test
  void aLogoThatIsNotThereIsToldWhereItIsNamed() throws Exception {
    TinySite site = SmallNewsroom.in(folder, 1, "version one");
    site.site("title: T\ntheme: { logo: /marc.svg }\n");
    List<Diagnostic> errors =
        errors(print(false)).stream().filter(e -> e.id().equals("broken-link")).toList();
    assertEquals(1, errors.size(), errors.toString());
    assertEquals("/marc.svg", errors.get(0).span().text());
    assertTrue(errors.get(0).hint().orElse("").contains("content/static/"));
  }

  @Test
  void aLinkThatLeadsNowhereStopsThePressAtItsPlace() throws Exception {
    TinySite site = SmallNewsroom.in(folder, 1, "version one");
    site.briefing("lost", "authors: [desk]\nsummary: Lost.", "See [there](/nowhere/).\n");
    List<Diagnostic> errors = errors(print(false));
    assertEquals(List.of("broken-link"), errors.stream().map(Diagnostic::id).toList());
    assertEquals("content/briefings/lost.md", errors.get(0).span().file().path());
    assertTrue(errors.get(0).span().text().contains("/nowhere/"), errors.get(0).toString());
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void aBrokenTemplateIsNamedOnceAndNothingIsPublished() throws Exception {
    SmallNewsroom.in(folder, 3, "version one")
        .file("templates/briefing.ftlh", "\n${page.nosuch}\n");
    List<Diagnostic> errors = errors(print(false));
    assertEquals(1, errors.size(), errors.toString());
    assertEquals("templates/briefing.ftlh", errors.get(0).span().file().path());
    assertEquals(2, errors.get(0).span().from().line());
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void twoFilesForOnePlaceAreNamed() throws Exception {
    SmallNewsroom.in(folder, 1, "version one")
        .file("content/static/Briefings/Piece-0/index.html", "mine");
    List<Diagnostic> errors = errors(print(false));
    assertEquals("output-collision", errors.get(0).id());
    assertTrue(errors.get(0).message().contains("piece-0"), errors.get(0).message());
  }

  private Publication print(boolean drafts) throws CannotGoOn {
    Output output = Output.at(folder.resolve("site"), folder.resolve("content"));
    Selection selection = new Selection(drafts, false, OffsetDateTime.parse("2026-01-01T00:00Z"));
    return new Press(new Order(folder, output, selection, 2), Progress.SILENT).print();
  }

  private Path page(String path) {
    return folder.resolve("site").resolve(path);
  }

  private static List<Diagnostic> errors(Publication publication) {
    return publication.diagnostics().stream().filter(Diagnostic::isError).toList();
  }
}
