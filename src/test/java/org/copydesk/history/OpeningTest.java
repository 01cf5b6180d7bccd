package org.copydesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.history.Opening.State;
import org.copydesk.text.CannotGoOn;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever state a repository is in, there is a sentence and never a trace. */
class OpeningTest {
  private static final String PATH = "content/a.md";

  @TempDir Path folder;

  private static Opening open(Path at) {
    Opening opening = Repository.open(at, Map.of());
    assertTrue(opening.sentence().endsWith("."), opening.sentence());
    assertFalse(opening.sentence().contains("Exception"), opening.sentence());
    return opening;
  }

  private TinyRepository room() {
    return TinyRepository.in(folder.resolve("room"));
  }

  @Test
  void noRepository() {
    assertEquals(State.NONE, open(folder).state());
    assertEquals(State.UNREADABLE, open(folder.resolve("nowhere")).state());
  }

  @Test
  void aBareRepository() throws Exception {
    Git.init().setBare(true).setDirectory(folder.resolve("bare").toFile()).call().close();
    assertEquals(State.BARE, open(folder.resolve("bare")).state());
  }

  @Test
  void aRepositoryWithoutACommit() throws CannotGoOn {
    try (TinyRepository room = room();
        Repository repository = room.open()) {
      assertEquals("The git repository has no commit yet.", open(room.top()).sentence());
      assertEquals(Optional.empty(), repository.head());
      assertEquals(0, repository.chronicle().commits());
      assertEquals(Optional.empty(), repository.content("HEAD", PATH));
    }
  }

  @Test
  void aShallowCloneSaysWhereItEnds() throws Exception {
    try (TinyRepository room = room()) {
      room.write(PATH, "one\n").commit("one");
      room.write(PATH, "two\n").commit("two");
      Path clone = folder.resolve("clone");
      Git.cloneRepository()
          .setURI(room.top().toUri().toString())
          .setDirectory(clone.toFile())
          .setDepth(1)
          .call()
          .close();
      Opening opening = open(clone);
      assertTrue(opening.sentence().contains("shallow"), opening.sentence());
      try (Repository repository = opening.repository().orElseThrow()) {
        assertTrue(repository.standing().shallow());
        List<Step> steps = repository.chronicle().steps(PATH);
        assertEquals(1, steps.size());
        assertTrue(steps.get(0).boundary(), "what came before is not known");
      }
    }
  }

  @Test
  void aDetachedHead() throws Exception {
    try (TinyRepository room = room()) {
      String first = room.write(PATH, "one\n").commit("one");
      room.write(PATH, "two\n").commit("two");
      room.git().checkout().setName(first).call();
      try (Repository repository = room.open()) {
        assertTrue(repository.standing().detached());
        assertEquals(1, repository.revisions(PATH).size());
      }
    }
  }

  @Test
  void aLinkedWorkingTree() throws Exception {
    try (TinyRepository room = room()) {
      String id = room.write(PATH, "one\n").commit("one");
      room.write(PATH, "two\n").commit("two");
      Path linked = Files.createDirectories(folder.resolve("linked"));
      Path git = Files.createDirectories(room.top().resolve(".git/worktrees/linked"));
      Files.writeString(linked.resolve(".git"), "gitdir: " + git + "\n");
      Files.writeString(git.resolve("HEAD"), id + "\n");
      Files.writeString(git.resolve("commondir"), "../..\n");
      Files.writeString(git.resolve("gitdir"), linked.resolve(".git") + "\n");
      try (Repository repository = open(linked).repository().orElseThrow()) {
        assertTrue(repository.standing().linked());
        assertFalse(repository.standing().submodule());
        assertEquals(Optional.of(id), repository.head());
        assertEquals(1, repository.revisions(PATH).size());
      }
    }
  }

  @Test
  void aSubmodule() throws Exception {
    try (TinyRepository module = TinyRepository.in(folder.resolve("module"));
        TinyRepository room = room()) {
      module.write(PATH, "one\n").commit("one");
      Path below = Files.createDirectories(room.top().resolve("paper"));
      Path git = room.top().resolve(".git/modules/paper");
      Files.createDirectories(git.resolve(".."));
      Files.move(module.top().resolve(".git"), git);
      Files.writeString(below.resolve(".git"), "gitdir: ../.git/modules/paper\n");
      try (Repository repository = open(below).repository().orElseThrow()) {
        assertTrue(repository.standing().submodule());
        assertEquals(1, repository.revisions(PATH).size());
      }
    }
  }

  @Test
  void aRepositoryThatIsBroken() throws Exception {
    try (TinyRepository room = room()) {
      room.write(PATH, "one\n").commit("one");
      Path git = room.top().resolve(".git");
      Files.writeString(git.resolve("config"), "[core\n\tbroken = \"\n");
      assertEquals(State.UNREADABLE, open(room.top()).state());
      Files.writeString(git.resolve("config"), "[core]\n\trepositoryformatversion = 9\n");
      assertEquals(State.UNREADABLE, open(room.top()).state());
      Path lost = Files.createDirectories(folder.resolve("lost"));
      Files.writeString(lost.resolve(".git"), "gitdir: ../nowhere\n");
      assertEquals(State.UNREADABLE, open(lost).state());
    }
  }

  @Test
  void aRepositoryThatLacksObjectsIsASentenceWhenTheyAreAskedFor() throws Exception {
    try (TinyRepository room = room()) {
      room.write(PATH, "one\n").commit("one");
      Path objects = room.top().resolve(".git/objects");
      try (var files = Files.walk(objects)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
      try (Repository repository = open(room.top()).repository().orElseThrow()) {
        CannotGoOn stop =
            org.junit.jupiter.api.Assertions.assertThrows(CannotGoOn.class, repository::chronicle);
        assertTrue(stop.sentence().startsWith("The git repository"), stop.sentence());
      }
    }
  }

  @Test
  void anAuthorWhoIsNotUtf8AndAZoneThatIsNone() throws Exception {
    try (TinyRepository room = room()) {
      String parent = room.write(PATH, "one\n").commit("one");
      ObjectId tree = room.git().getRepository().resolve(parent + "^{tree}");
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      put(raw, "tree " + tree.name() + "\nparent " + parent + "\nauthor Andr");
      raw.write(0xE9);
      put(raw, " <andre@example.org> 1772440000 +9959\ncommitter X <> 1772440000 +0100\n");
      put(raw, "encoding no-such-charset\n\nMend caf");
      raw.write(0xE9);
      put(raw, "\n");
      try (ObjectInserter inserter = room.git().getRepository().newObjectInserter()) {
        ObjectId id = inserter.insert(Constants.OBJ_COMMIT, raw.toByteArray());
        inserter.flush();
        RefUpdate update = room.git().getRepository().updateRef("HEAD");
        update.setNewObjectId(id);
        update.forceUpdate();
      }
      try (Repository repository = room.open()) {
        Commit commit = repository.commit("HEAD").orElseThrow();
        assertEquals("André", commit.author().name());
        assertEquals(1772440000L, commit.author().at().toEpochSecond());
        assertEquals("Mend café", commit.subject());
        assertEquals(2, repository.chronicle().commits());
      }
    }
  }

  @Test
  void filesInConflictAreNamed() throws Exception {
    try (TinyRepository room = room()) {
      room.write(PATH, "one\n").commit("one");
      room.branch("side").write(PATH, "two\n").commit("side");
      room.branch("main").write(PATH, "three\n").commit("main");
      room.git()
          .merge()
          .include(room.git().getRepository().exactRef("refs/heads/side"))
          .setCommit(false)
          .call();
      try (Repository repository = room.open()) {
        assertEquals(List.of(PATH), repository.conflicts());
      }
    }
  }

  private static void put(ByteArrayOutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
