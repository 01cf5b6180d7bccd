package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.briefing.EditionReader;
import org.copydesk.history.TinyRepository;
import org.copydesk.text.CannotGoOn;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published keeps its address; and where git cannot tell, that is said. */
class VanishedBriefingTest {
  @TempDir Path folder;
  private Chronicles site;

  @BeforeEach
  void open() {
    site = Chronicles.in(folder.resolve("site"));
    site.claim("published", "false", "").commit("publish");
  }

  @AfterEach
  void close() {
    site.close();
  }

  private List<String> gone() throws CannotGoOn {
    return site.said(new VanishedBriefing());
  }

  @Test
  void aDeletedFileIsNoticedBeforeAndAfterItsCommit() throws CannotGoOn {
    assertEquals(List.of(), gone());
    site.room().remove(Chronicles.PATH);
    assertEquals(1, gone().size());
    assertTrue(gone().get(0).contains("at `/briefings/tower/` was published"), gone().toString());
    site.commit("remove");
    assertEquals(1, gone().size());
  }

  @Test
  void aFileThatMovedOrWasReplacedIsNotGone() throws CannotGoOn {
    site.room().move(Chronicles.PATH, "content/briefings/2026/tower.md");
    assertEquals(List.of(), gone(), "the address is the same");
    site.commit("move");
    assertEquals(List.of(), gone());
    site.room()
        .remove("content/briefings/2026/tower.md")
        .write(
            "content/briefings/height.md",
            "---\ntitle: Height\nstatus: published\naliases: [/briefings/tower/]\n---\nText.\n");
    assertEquals(List.of(), gone());
  }

  @Test
  void aDraftMayGo() throws CannotGoOn {
    String draft = "content/briefings/draft.md";
    site.room().write(draft, "---\ntitle: A\nstatus: draft\n---\nText.\n").commit("draft");
    site.room().remove(draft);
    assertEquals(List.of(), gone());
  }

  @Test
  void aShallowCloneIsARemarkAndItsFirstVersionsAreNotComparedWithNothing(@TempDir Path clone)
      throws Exception {
    site.claim("published", "mixed", "").commit("quietly");
    Git.cloneRepository()
        .setURI(site.room().top().toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .call()
        .close();
    var checker =
        new org.copydesk.check.Checker(List.of(new IncompleteHistory(), new SilentEdit()));
    var remarks = checker.check(new EditionReader(clone).read().edition());
    assertEquals(1, remarks.size());
    assertTrue(remarks.get(0).message().startsWith("This is a shallow clone"));
  }

  @Test
  void aRepositoryThatCannotBeReadIsARemark(@TempDir Path broken) throws CannotGoOn {
    try (TinyRepository room = TinyRepository.in(broken)) {
      room.write("content/site.yaml", "title: A\n").commit("one");
      room.write(".git/HEAD", "nonsense\n");
      var checker = new org.copydesk.check.Checker(List.of(new IncompleteHistory()));
      var remarks = checker.check(new EditionReader(broken).read().edition());
      assertEquals(1, remarks.size());
      assertTrue(remarks.get(0).message().startsWith("The git repository cannot be read"));
    }
  }

  @Test
  void theLastDeploymentCanBeWhatReadersKnow() throws Exception {
    site.room().write("content/site.yaml", "history: { published-state: last-deploy }\n");
    site.claim("published", "mixed", "").commit("before the deployment");
    assertEquals(List.of(), site.said(new SilentEdit()), "nothing was deployed yet");
    String head = site.room().commit("deploy this");
    new org.copydesk.history.LastDeploy(
            java.util.Optional.of(head), "there", java.time.Instant.EPOCH)
        .write(site.room().top());
    assertEquals(List.of(), site.said(new SilentEdit()));
    site.claim("published", "accurate", "");
    assertEquals(1, site.said(new SilentEdit()).size());
  }
}
