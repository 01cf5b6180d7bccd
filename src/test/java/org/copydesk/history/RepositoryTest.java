package org.copydesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.history.Change.Kind;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a repository says about commits, contents, and what is not committed yet. */
class RepositoryTest {
  @TempDir Path folder;
  private TinyRepository room;

  @BeforeEach
  void open() {
    room = TinyRepository.in(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aCommitKeepsItsHandsItsMomentAndItsTrailers() throws CannotGoOn {
    room.as("Second desk", "second@example.org").at("2026-05-01T10:00+05:30");
    String id =
        room.write("a.md", "one\n")
            .commit(
                "Say one\n\nBecause.\n\nReviewed-by: Desk <desk@example.org>\nCorrection: wrong\n");
    try (Repository repository = room.open()) {
      Commit commit = repository.commit("HEAD").orElseThrow();
      assertEquals(id, commit.id());
      assertEquals("Say one", commit.subject());
      assertEquals("Second desk", commit.author().name());
      assertEquals("2026-05-01T10:01+05:30", commit.author().at().toString());
      assertEquals(List.of("Desk <desk@example.org>"), commit.trailers("reviewed-by"));
      assertEquals(List.of("wrong"), commit.trailers("Correction"));
    }
  }

  @Test
  void contentIsReadFromAnyNamedCommit() throws CannotGoOn {
    room.write("a.md", "one\n").commit("one");
    room.tag("live").write("a.md", "two\n").commit("two");
    try (Repository repository = room.open()) {
      assertEquals(Optional.of("one\n"), text(repository.content("live", "a.md")));
      assertEquals(Optional.of("two\n"), text(repository.content("main", "a.md")));
      assertEquals(Optional.of("one\n"), text(repository.content("HEAD~1", "a.md")));
      assertEquals(Optional.empty(), repository.content("HEAD", "b.md"));
      assertEquals(Optional.empty(), repository.content("no-such", "a.md"));
      assertEquals(Optional.empty(), repository.resolve("a..b?"));
    }
  }

  @Test
  void revisionsFollowARename() throws CannotGoOn {
    room.write("content/old.md", "a text that is long enough to be known again\n").commit("write");
    room.move("content/old.md", "content/new.md").commit("rename");
    room.write("content/new.md", "a text that is long enough to be known again!\n").commit("edit");
    try (Repository repository = room.open()) {
      List<Revision> revisions = repository.revisions("content/new.md");
      assertEquals(
          List.of("edit content/new.md", "rename content/new.md", "write content/old.md"),
          revisions.stream().map(r -> r.commit().subject() + " " + r.path()).toList());
      assertEquals(List.of(), repository.revisions("content/old.md"));
    }
  }

  @Test
  void revisionsComeFromMergedBranchesAndAMergeCountsOnlyWhenItDidSomething() throws CannotGoOn {
    room.write("content/a.md", "one\n").commit("write");
    room.branch("side").write("content/a.md", "two\n").commit("on the side");
    room.branch("main").write("b.md", "other\n").commit("elsewhere");
    room.merge("side");
    try (Repository repository = room.open()) {
      assertEquals(
          List.of("on the side", "write"),
          repository.revisions("content/a.md").stream().map(r -> r.commit().subject()).toList());
    }
  }

  @Test
  void whatABranchTouchesIncludesWhatIsNotCommitted() throws CannotGoOn {
    room.write("a.md", "one\n").write("gone.md", "x\n").commit("start");
    room.branch("work").write("b.md", "new\n").commit("on work");
    room.branch("main").write("c.md", "later\n").commit("later on main");
    room.branch("work").write("a.md", "two\n").write("loose.md", "y\n").remove("gone.md");
    try (Repository repository = room.open()) {
      assertEquals(
          List.of("a.md CHANGED", "b.md ADDED", "gone.md REMOVED", "loose.md ADDED"),
          said(repository.changed("main")));
      assertThrows(CannotGoOn.class, () -> repository.changed("no-such-branch"));
    }
  }

  @Test
  void whatIsStagedIsReadFromTheIndex() throws CannotGoOn {
    room.write("a.md", "one\n").commit("start");
    room.write("a.md", "staged\n").write("new.md", "n\n").stage().write("a.md", "not staged\n");
    try (Repository repository = room.open()) {
      assertEquals(List.of("a.md CHANGED", "new.md ADDED"), said(repository.staged()));
      assertEquals(Optional.of("staged\n"), text(repository.stagedContent("a.md")));
      assertEquals(Optional.empty(), repository.stagedContent("nowhere.md"));
    }
  }

  @Test
  void aPublicationInAFolderOfALargerRepositorySeesItsOwnPathsOnly() throws CannotGoOn {
    room.write("paper/content/a.md", "one\n").write("other/b.md", "x\n").commit("start");
    room.write("paper/content/a.md", "two\n").write("other/b.md", "y\n").stage();
    try (Repository repository = room.open(folder.resolve("paper"))) {
      assertEquals(1, repository.revisions("content/a.md").size());
      assertEquals(List.of("content/a.md CHANGED"), said(repository.staged()));
      assertEquals(List.of("content/a.md CHANGED"), said(repository.changed("HEAD")));
      assertEquals(Optional.of("one\n"), text(repository.content("HEAD", "content/a.md")));
      assertEquals("[content/a.md]", repository.files("HEAD").keySet().toString());
    }
  }

  @Test
  void beforeTheFirstCommitEverythingIsAdded() throws CannotGoOn {
    room.write("a.md", "one\n").stage();
    try (Repository repository = room.open()) {
      assertEquals(Optional.empty(), repository.head());
      assertEquals(List.of("a.md ADDED"), said(repository.staged()));
      assertEquals(List.of(), repository.revisions("a.md"));
      assertEquals(Optional.of("main"), repository.standing().branch());
    }
  }

  private static List<String> said(List<Change> changes) {
    assertTrue(changes.stream().allMatch(c -> c.kind() == Kind.RENAMED || c.before().isEmpty()));
    return changes.stream().map(c -> c.path() + " " + c.kind()).toList();
  }

  private static Optional<String> text(Optional<byte[]> bytes) {
    return bytes.map(b -> new String(b, StandardCharsets.UTF_8));
  }
}
