package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dates that readers are given are held against git, and so are its trailers. */
class DateAgainstHistoryTest {
  private static final String CORRECTION =
      "corrections:\n  - { on: 2026-03-05, kind: correction, text: \"Mended.\" }\n";

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

  private Chronicles piece(String status, String published, String more) {
    return site.write("status: " + status + "\npublished: " + published + "\n" + more, "Text.");
  }

  private List<String> dates() throws CannotGoOn {
    return site.said(new DateAgainstHistory());
  }

  @Test
  void datesThatAgreeAreFine() throws CannotGoOn {
    piece("draft", "2026-03-02", "").commit("draft");
    piece("published", "2026-03-02", "").commit("publish");
    assertEquals(List.of(), dates());
  }

  @Test
  void theDateOfPublicationDoesNotMove() throws CannotGoOn {
    piece("published", "2026-03-02", "").commit("publish");
    piece("published", "2026-06-01", "");
    assertEquals(
        List.of("4: The briefing was published with the date 2026-03-02, and now has 2026-06-01."),
        dates());
  }

  @Test
  void whatWasStillADraftWasNotPublished() throws CannotGoOn {
    site.room().at("2026-03-10T10:00+01:00");
    piece("draft", "2026-03-09", "").commit("draft");
    piece("published", "2026-03-09", "").commit("publish");
    assertEquals(List.of(), dates(), "a day is tolerated");
    piece("published", "2026-03-01", "").commit("dated back");
    assertTrue(
        dates()
            .get(0)
            .contains("published on 2026-03-01, but git has it as unpublished on 2026-03-10"),
        dates().toString());
  }

  @Test
  void anUpdateIsNotOlderThanTheChange() throws CannotGoOn {
    site.claim("published", "false", "updated: 2026-03-02\n").commit("publish");
    site.room().at("2026-03-05T10:00+01:00");
    site.claim("published", "mixed", "updated: 2026-03-02\n" + CORRECTION).commit("correct");
    assertEquals(
        List.of(
            "5: `updated` says 2026-03-02, but what readers are told was changed on 2026-03-05."),
        dates());
    site.claim("published", "mixed", "updated: 2026-03-05\n" + CORRECTION).commit("date");
    assertEquals(List.of(), dates());
  }

  @Test
  void theUpdateMovesOnlyWithANewCorrection() throws CannotGoOn {
    piece("published", "2026-03-02", "updated: 2026-03-05\n" + CORRECTION).commit("publish");
    piece("published", "2026-03-02", "updated: 2026-06-01\n" + CORRECTION);
    assertEquals(
        List.of(
            "5: `updated` was moved from 2026-03-05 to 2026-06-01, and no new correction says what"
                + " changed."),
        site.said(new UpdatedWithoutCorrection()));
    String more = CORRECTION + "  - { on: 2026-06-01, kind: update, text: \"New.\" }\n";
    piece("published", "2026-03-02", "updated: 2026-06-01\n" + more);
    assertEquals(List.of(), site.said(new UpdatedWithoutCorrection()));
  }

  @Test
  void trailersAreReadWhereTheyAreWantedAndMustBeRecorded() throws CannotGoOn {
    site.room()
        .write("content/people/second.yaml", "name: Second desk\nemail: second@example.org\n");
    piece("published", "2026-03-02", "")
        .commit("Mend\n\nReviewed-by: Somebody <second@example.org>\nCorrection: It was wrong\n");
    assertEquals(List.of(), site.said(new TrailerWithoutRecord()), "not unless asked for");
    site.room().write("content/site.yaml", "history: { trailers: true }\n");
    List<String> said = site.said(new TrailerWithoutRecord());
    assertEquals(2, said.size(), said.toString());
    assertTrue(said.get(0).contains("says `Correction: It was wrong`"), said.toString());
    piece("published", "2026-03-02", CORRECTION + "reviews:\n  - { by: second, on: 2026-03-02 }\n");
    assertEquals(List.of(), site.said(new TrailerWithoutRecord()));
  }
}
