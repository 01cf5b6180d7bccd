package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.history.TinyRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --staged} and {@code --since}: what a change touches, and what that touches. */
class CheckChangedTest {
  private static final String BRIEFING = "---\ntitle: %s\nstatus: draft\n%s---\nText%s.\n";

  @TempDir Path folder;
  private TinyRepository repository;

  @BeforeEach
  void aNewsroom() {
    repository =
        TinyRepository.in(folder)
            .write("content/briefings/a.md", BRIEFING.formatted("A", "topiks: []\n", " [@s]"))
            .write("content/briefings/b.md", BRIEFING.formatted("B", "topiks: []\n", ""))
            .write("content/sources/s/source.yaml", "title: S\npublisher: P\n")
            .write("content/people/ada.yaml", "name: Ada\n");
    repository.commit("All");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void nothingStagedMeansNothingToSay() {
    Run run = Run.in(folder, "check", "--staged");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertTrue(run.out().startsWith("0 changed files of 2 briefings"), run.out());
  }

  @Test
  void onlyTheStagedFilesAreSpokenOf() {
    repository
        .write("content/briefings/b.md", BRIEFING.formatted("B", "topiks: [x]\n", ""))
        .stage();
    Run run = Run.in(folder, "check", "--staged");
    assertTrue(run.err().contains("b.md"), run.err());
    assertFalse(run.err().contains("a.md"), run.err());
    assertFalse(Files.exists(folder.resolve(".copydesk/staged-" + ProcessHandle.current().pid())));
  }

  @Test
  void theStagedTextCountsAndNotTheOneOnDisk() {
    repository.write("content/briefings/b.md", BRIEFING.formatted("B", "status: x\n", "")).stage();
    repository.write("content/briefings/b.md", BRIEFING.formatted("B", "", ""));
    assertEquals(Exit.ERRORS, Run.in(folder, "check", "--staged").code());
    repository.stage();
    repository.write("content/briefings/b.md", "broken");
    assertEquals(Exit.FINE, Run.in(folder, "check", "--staged").code());
  }

  @Test
  void aFileThatIsNotStagedDoesNotCount() {
    repository.write("content/briefings/c.md", "no front matter");
    assertEquals(Exit.FINE, Run.in(folder, "check", "--staged").code());
  }

  @Test
  void aChangedSourceTouchesTheBriefingsThatCiteIt() {
    repository.write("content/sources/s/source.yaml", "title: T\npublisher: P\n").stage();
    Run run = Run.in(folder, "check", "--staged");
    assertTrue(run.err().contains("a.md"), run.err());
    assertFalse(run.err().contains("b.md"), run.err());
  }

  @Test
  void aRemovedSourceIsMissedWhereItIsCited() {
    repository.remove("content/sources/s/source.yaml").stage();
    Run run = Run.in(folder, "check", "--staged");
    assertEquals(Exit.ERRORS, run.code());
    assertTrue(run.err().contains("[unknown-source]"), run.err());
  }

  @Test
  void theSiteFileTouchesEverything() {
    repository.write("content/site.yaml", "title: New\n").stage();
    Run run = Run.in(folder, "check", "--staged");
    assertTrue(run.err().contains("a.md") && run.err().contains("b.md"), run.err());
  }

  @Test
  void aBranchIsCheckedAgainstWhereItLeft() {
    repository
        .branch("work")
        .write("content/briefings/b.md", BRIEFING.formatted("B", "x: 1\n", ""));
    repository.commit("Work");
    Run run = Run.in(folder, "check", "--since", "main", "--format", "json");
    assertTrue(run.out().contains("b.md"), run.out());
    assertFalse(run.out().contains("a.md"), run.out());
  }

  @Test
  void itWorksFromAFolderWithinAndForAPublicationInALargerRepository() throws Exception {
    Path larger = folder.resolve("larger");
    try (TinyRepository other =
        TinyRepository.in(larger)
            .write("news/content/briefings/a.md", BRIEFING.formatted("A", "topiks: []\n", ""))) {
      other.stage();
      Run run = Run.in(larger.resolve("news/content/briefings"), "check", "--staged");
      assertTrue(run.err().contains("content/briefings/a.md"), run.err());
    }
  }

  @Test
  void whereThereIsNoRepositoryOrNoSuchCommitASentenceSaysSo() throws Exception {
    Run unknown = Run.in(folder, "check", "--since", "nowhere");
    assertEquals(Exit.CANNOT_GO_ON, unknown.code());
    assertTrue(unknown.err().contains("`nowhere`"), unknown.err());
    assertEquals(
        Exit.WRONG_COMMAND_LINE, Run.in(folder, "check", "--staged", "--since", "main").code());
  }
}
