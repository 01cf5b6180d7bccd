package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.Checker;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published does not change unsaid: compared with real commits. */
class SilentEditTest {
  private static final String CORRECTION =
      "corrections:\n  - { on: %s, kind: %s, text: \"The rating was wrong.\" }\n";

  @TempDir Path folder;
  private Chronicles site;

  @BeforeEach
  void open() {
    site = Chronicles.in(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private List<String> silent() throws CannotGoOn {
    return site.said(new SilentEdit());
  }

  @Test
  void aDraftMayChangeFreely() throws CannotGoOn {
    site.claim("draft", "false", "").commit("draft").claim("published", "mixed", "");
    assertEquals(List.of(), silent());
  }

  @Test
  void aChangedRatingIsReportedWithItsDifferenceAndItsCommit() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish");
    site.room().at("2026-03-05T10:00+01:00");
    String id = site.claim("published", "mixed", "").room().commit("quietly");
    assertEquals(
        List.of(
            "8: The rating of claim `height` was changed after publication on 2026-03-05 (commit "
                + id.substring(0, 7)
                + "), and no correction says so: [-false-]{+mixed+}"),
        silent());
  }

  @Test
  void aChangeThatIsNotCommittedYetIsReportedToo() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish").claim("published", "mixed", "");
    assertTrue(silent().get(0).contains("(not committed yet)"), silent().toString());
  }

  @Test
  void aCorrectionDatedAfterTheChangeSettlesIt() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish");
    site.room().at("2026-03-05T10:00+01:00");
    site.claim("published", "mixed", CORRECTION.formatted("2026-03-05", "correction"));
    assertEquals(List.of(), silent());
    site.commit("correct");
    assertEquals(List.of(), silent());
  }

  @Test
  void anOlderCorrectionDoesNotCoverALaterChange() throws CannotGoOn {
    String correction = CORRECTION.formatted("2026-03-02", "correction");
    site.claim("published", "false", "").commit("publish");
    site.claim("published", "mixed", correction).commit("correct");
    site.claim("published", "accurate", correction);
    assertEquals(1, silent().size(), "not even one of the same day");
    site.commit("quietly");
    assertEquals(1, silent().size());
  }

  @Test
  void aCorrectionMayNotBeDatedBackBeforeTheChange() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish");
    site.room().at("2026-03-09T10:00+01:00");
    site.claim("published", "mixed", CORRECTION.formatted("2026-03-03", "correction"));
    site.commit("dated back");
    assertEquals(1, silent().size());
  }

  @Test
  void whatWasTakenBackNeedsNoCorrection() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish");
    site.claim("published", "mixed", "").commit("quietly");
    site.claim("published", "false", "").commit("back");
    assertEquals(List.of(), silent());
  }

  @Test
  void titleClaimQuotationAndFigureAreGuardedAndOtherThingsAreNot() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish");
    String text = read();
    site.room()
        .write(
            Chronicles.PATH,
            text.replace("How high", "How tall")
                .replace("is 300 metres", "is 301 metres")
                .replace("measures 324", "measures 330")
                .replace("value: 324", "value: 330")
                .replace("The tower.", "The tower, in other words.")
                .replace("published:", "topics: [towers]\npublished:"));
    assertEquals(
        List.of(
            "2: The title was changed after publication (not committed yet), and no correction says"
                + " so: How [-high-] {+tall+} is the tower?",
            "8: The wording of claim `height` was changed after publication (not committed yet), and"
                + " no correction says so: The tower is [-300-] {+301+} metres high.",
            "11: A quotation from `survey` was changed after publication (not committed yet), and no"
                + " correction says so: It measures [-324-] {+330+} metres.",
            "13: The figure `high` was changed after publication (not committed yet), and no"
                + " correction says so: [-324-] {+330+} metres"),
        silent());
  }

  @Test
  void typographyAndAnotherIdAreNoChange() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish");
    site.room()
        .write(
            Chronicles.PATH,
            read()
                .replace("id: height", "id: the-height")
                .replace("The tower is 300 metres high.", "The  tower is 300\u00a0metres high."));
    assertEquals(List.of(), silent());
  }

  @Test
  void aClaimTakenOutIsReportedOnce() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish");
    site.write("status: published\npublished: 2026-03-02\n", "The tower.");
    List<String> said = silent();
    assertEquals(2, said.size(), said.toString());
    assertTrue(
        said.get(1).contains("The wording of claim `height` was taken out"), said.toString());
  }

  @Test
  void aRenamedFileKeepsItsPast() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish");
    site.room().move(Chronicles.PATH, "content/briefings/2026/tower/index.md").commit("move");
    site.room()
        .write(
            "content/briefings/2026/tower/index.md",
            text("content/briefings/2026/tower/index.md")
                .replace("rating: false", "rating: mixed"));
    assertEquals(1, silent().size());
  }

  @Test
  void aBranchCanBeWhatReadersKnow() throws CannotGoOn {
    site.room().write("content/site.yaml", "history: { published-state: live }\n");
    site.claim("published", "false", "").commit("publish");
    site.claim("published", "mixed", "").commit("before anybody saw it");
    site.room().tag("live");
    assertEquals(List.of(), silent());
    site.claim("published", "accurate", "").commit("quietly");
    assertEquals(1, silent().size());
    assertTrue(silent().get(0).contains("[-mixed-]{+accurate+}"), silent().toString());
  }

  @Test
  void aNameThatMeansNothingIsAnError() throws CannotGoOn {
    site.room().write("content/site.yaml", "history: { published-state: no-such }\n");
    site.claim("published", "false", "").commit("publish");
    assertEquals(
        List.of("1: There is no branch, tag or commit `no-such` in this repository."),
        site.said(new UnknownPublishedState()));
  }

  @Test
  void aChangedRatingOrFigureIsNeverARefile() throws CannotGoOn {
    site.claim("published", "false", "").commit("publish");
    site.claim("published", "mixed", CORRECTION.formatted("2026-03-02", "refile"));
    assertEquals(List.of(), silent());
    List<String> said = site.said(new CorrectionTooWeak());
    assertEquals(1, said.size());
    assertTrue(said.get(0).startsWith("6: The rating of claim `height`"), said.toString());
    assertTrue(said.get(0).contains("told of a refile only"), said.toString());
    site.claim("published", "mixed", CORRECTION.formatted("2026-03-02", "update"));
    assertEquals(List.of(), site.said(new CorrectionTooWeak()));
  }

  @Test
  void withoutARepositoryNothingIsSaid(@TempDir Path alone) throws CannotGoOn {
    Path root = TinySite.in(alone).briefing("a", "", "Text.").root();
    Checker checker = new Checker(List.of(new SilentEdit(), new IncompleteHistory()));
    assertEquals(List.of(), checker.check(new EditionReader(root).read().edition()));
  }

  private String read() {
    return text(Chronicles.PATH);
  }

  private String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
