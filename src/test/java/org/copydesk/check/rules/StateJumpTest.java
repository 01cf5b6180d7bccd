package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draft, review, published, withdrawn: no stage is left out, as git shows it. */
class StateJumpTest {
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

  private StateJumpTest stage(String status, String more) {
    site.write("status: " + status + "\npublished: 2026-03-02\n" + more, "Text " + status + ".");
    return this;
  }

  private StateJumpTest commit() {
    site.commit("next");
    return this;
  }

  private List<Diagnostic> found() throws CannotGoOn {
    return site.remarks(new StateJump());
  }

  @Test
  void theWholeWayIsOpen() throws CannotGoOn {
    for (String status : List.of("draft", "review", "draft", "review", "published", "withdrawn")) {
      stage(status, "");
      assertEquals(List.of(), found(), "before the commit of " + status);
      commit();
      assertEquals(List.of(), found(), "after the commit of " + status);
    }
  }

  @Test
  void fromDraftToPublishedIsAJumpAlreadyBeforeItIsCommitted() throws CannotGoOn {
    stage("draft", "").commit().stage("published", "");
    assertEquals("The briefing went from `draft` to `published`.", found().get(0).message());
    commit();
    assertTrue(found().get(0).message().contains(", on 2026-03-02 (commit "), "with its commit");
    stage("published", "topics: [towers]\n").commit();
    assertEquals(1, found().size(), "a later change does not settle it");
  }

  @Test
  void aSignOffShowsThatTheReviewTookPlace() throws CannotGoOn {
    stage("draft", "")
        .commit()
        .stage("published", "reviews:\n  - { by: second, on: 2026-03-02 }\n");
    assertEquals(List.of(), found());
  }

  @Test
  void whatWasPublishedDoesNotBecomeADraft() throws CannotGoOn {
    stage("review", "").commit().stage("published", "").commit().stage("draft", "");
    assertEquals(Severity.ERROR, found().get(0).severity());
    assertTrue(found().get(0).hint().orElse("").contains("status: withdrawn"));
  }

  @Test
  void aDraftCannotBeWithdrawnAndTheWithdrawnDoesNotComeBack() throws CannotGoOn {
    stage("draft", "").commit().stage("withdrawn", "");
    assertEquals(1, found().size());
    stage("review", "").commit().stage("published", "").commit().stage("withdrawn", "").commit();
    assertEquals(List.of(), found());
    stage("published", "");
    assertEquals(1, found().size());
  }

  @Test
  void publishedInItsFirstCommitIsAWarningUnlessItIsOlder() throws CannotGoOn {
    stage("published", "").commit();
    assertEquals(Severity.WARNING, found().get(0).severity());
    site.write("status: published\npublished: 2019-03-02\n", "An archive.");
    assertEquals(List.of(), found());
  }

  @Test
  void theFirstCommitOfAllIsWhereHistoryBegins(@TempDir Path other) throws CannotGoOn {
    try (var room = org.copydesk.history.TinyRepository.in(other)) {
      room.write(
              Chronicles.PATH,
              "---\ntitle: A\nstatus: published\npublished: 2026-03-02\n---\nText.\n")
          .commit("all at once");
      var reading = new org.copydesk.briefing.EditionReader(other).read();
      var checker = new org.copydesk.check.Checker(List.of(new StateJump()));
      assertEquals(List.of(), checker.check(reading.edition()));
    }
  }
}
