package org.copydesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.CannotGoOn;
import org.eclipse.jgit.api.ResetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are followed through names, branches and merges, and what was read is kept. */
class ChronicleTest {
  private static final String A = "content/a.md";
  private static final String B = "content/b.md";
  private static final String TEXT = "a text that is long enough to be known again, line by line\n";

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

  private Chronicle read() throws IOException {
    var git = room.git().getRepository();
    Optional<String> head = Optional.of(git.resolve("HEAD").name());
    return new CommitWalk(git, new Below(""), 1).read(head, folder.resolve(".copydesk"));
  }

  private static List<String> subjects(List<Revision> revisions) {
    return revisions.stream().map(r -> r.commit().subject()).toList();
  }

  private static List<String> steps(List<Step> steps) {
    return steps.stream().map(s -> s.commit().subject()).toList();
  }

  @Test
  void aBranchThatDoesNotKnowOfARenameStillCountsForTheFile() throws IOException {
    room.write(A, TEXT).commit("write");
    room.branch("side").write(A, TEXT + "side\n").commit("edit under the old name");
    room.branch("main").move(A, B).commit("rename");
    room.merge("side", () -> room.remove(A).write(B, TEXT + "side\n"));
    Chronicle chronicle = read();
    assertEquals(
        List.of("rename", "edit under the old name", "write").stream().sorted().toList(),
        subjects(chronicle.revisions(B)).stream()
            .filter(s -> !s.startsWith("Merge"))
            .sorted()
            .toList());
    assertEquals(List.of("Merge side", "rename", "write"), steps(chronicle.steps(B)));
  }

  @Test
  void aMergeIsOneStepWithTheAuthorsOfWhatItBrought() throws IOException {
    room.write(A, TEXT).commit("write");
    room.branch("side").as("Second", "second@example.org").write(A, TEXT + "1\n").commit("one");
    room.write(A, TEXT + "1\n2\n").commit("two");
    room.branch("main").as("Desk", "desk@example.org").write(B, "other\n").commit("meanwhile");
    room.merge("side");
    Chronicle chronicle = read();
    assertEquals(List.of("two", "one", "write"), subjects(chronicle.revisions(A)));
    Step merge = chronicle.steps(A).get(0);
    assertEquals("Merge side", merge.commit().subject());
    assertEquals(List.of("Second"), merge.authors().stream().map(Stamp::name).toList());
    assertEquals(2, chronicle.steps(A).size());
  }

  @Test
  void aNewFileUnderAnOldNameHasItsOwnHistory() throws IOException {
    room.write(A, TEXT).commit("write");
    room.move(A, B).commit("rename");
    room.write(A, "something else\n").commit("another");
    assertEquals(List.of("another"), subjects(read().revisions(A)));
    assertEquals(List.of("rename", "write"), subjects(read().revisions(B)));
  }

  @Test
  void aFileThatWasRemovedAndBroughtBackIsOne() throws IOException {
    room.write(A, TEXT).commit("write");
    room.remove(A).commit("remove");
    room.write(A, TEXT).commit("bring back");
    List<Step> steps = read().steps(A);
    assertEquals(List.of("bring back", "remove", "write"), steps(steps));
    assertEquals(Optional.empty(), steps.get(1).blob());
  }

  @Test
  void aLaterReadTakesOnlyNewCommitsAndGivesTheSame() throws IOException {
    room.write(A, TEXT).commit("one");
    room.write(A, TEXT + "2\n").commit("two");
    assertEquals(2, read().fresh());
    assertEquals(0, read().fresh());
    room.branch("side").write(A, TEXT + "3\n").commit("three");
    room.branch("main").write(B, TEXT + "4\n").commit("four");
    room.merge("side");
    Chronicle continued = read();
    assertEquals(3, continued.fresh());
    assertEquals(5, continued.commits());
    Files.delete(folder.resolve(".copydesk/history"));
    Chronicle whole = read();
    assertEquals(5, whole.fresh());
    assertEquals(whole.revisions(A), continued.revisions(A));
    assertEquals(whole.steps(A), continued.steps(A));
  }

  @Test
  void whatWasKeptIsNotTrustedWhenTheBranchWasRewritten() throws Exception {
    String first = room.write(A, TEXT).commit("one");
    room.write(A, TEXT + "secret\n").commit("two");
    assertEquals(2, read().commits());
    room.git().reset().setMode(ResetCommand.ResetType.HARD).setRef(first).call();
    room.write(A, TEXT + "other\n").commit("another two");
    Chronicle rewritten = read();
    assertEquals(List.of("another two", "one"), subjects(rewritten.revisions(A)));
    assertEquals(2, rewritten.fresh());
  }

  @Test
  void aBrokenFileOfWhatWasKeptIsReadAnew() throws IOException {
    room.write(A, TEXT).commit("one");
    read();
    Path kept = folder.resolve(".copydesk/history");
    assertTrue(Files.exists(kept));
    byte[] bytes = Files.readAllBytes(kept);
    for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
      byte[] broken = bytes.clone();
      broken[at] ^= 1;
      Files.write(kept, broken);
      assertEquals(1, read().fresh(), "a byte at " + at);
    }
    Files.write(kept, new byte[3]);
    assertEquals(1, read().fresh());
  }

  @Test
  void whatIsKeptStaysOutOfGit() throws IOException, CannotGoOn {
    room.write(A, TEXT).commit("one");
    read();
    try (Repository repository = room.open()) {
      assertEquals(List.of(), repository.changed("HEAD"));
    }
    assertFalse(Files.readString(folder.resolve(".copydesk/.gitignore")).isBlank());
  }
}
