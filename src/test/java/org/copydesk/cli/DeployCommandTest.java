package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.history.LastDeploy;
import org.copydesk.history.Repository;
import org.copydesk.history.TinyRepository;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy} brings a site without errors to its readers, and sends only what changed. */
class DeployCommandTest {
  private static final String BRIEFING =
      "---\ntitle: %s\nstatus: published\npublished: 2022-01-02\n---\nText.\n";

  @TempDir Path folder;
  private Path root;
  private Path bare;
  private TinyRepository repository;

  @BeforeEach
  void aNewsroomWithARemote() throws Exception {
    root = folder.resolve("news");
    bare = folder.resolve("remote.git");
    Git.init().setBare(true).setDirectory(bare.toFile()).setInitialBranch("main").call().close();
    repository =
        TinyRepository.in(root)
            .write(".gitignore", "/.copydesk/\n/site/\n")
            .write("content/site.yaml", "title: News\ndeploy: { branch: gh-pages }\n")
            .write("content/briefings/a.md", BRIEFING.formatted("Alpha"));
    repository.commit("First");
    var config = repository.git().getRepository().getConfig();
    config.setString("remote", "origin", "url", bare.toString());
    config.save();
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void theFirstDeployMakesTheBranch() throws Exception {
    Run run = Run.in(root, "deploy");
    assertEquals(Exit.FINE, run.code(), run.err());
    Set<String> files = files();
    assertTrue(files.contains("briefings/a/index.html"), files.toString());
    assertTrue(files.contains(".nojekyll"), files.toString());
    String head = repository.git().getRepository().resolve("HEAD").name();
    assertTrue(tip().getFullMessage().contains("Copydesk-Source: " + head));
    assertEquals(head, LastDeploy.read(root).orElseThrow().commit().orElseThrow());
    assertTrue(Repository.open(root, java.util.Map.of()).repository().isPresent());
    assertEquals(List.of(), repository.open().changed("HEAD"), "the working tree was not touched");
  }

  @Test
  void onlyWhatChangedIsSentAndWhatIsStaleGoes() throws Exception {
    Run.in(root, "deploy");
    ObjectId first = tip();
    Run again = Run.in(root, "deploy");
    assertTrue(again.out().contains("0 files written, 0 removed"), again.out());
    assertEquals(first, tip(), "no empty commit");
    repository.move("content/briefings/a.md", "content/briefings/b.md").commit("Rename");
    Run dry = Run.in(root, "deploy", "--dry-run");
    assertTrue(dry.out().contains("+ briefings/b/index.html\n"), dry.out());
    assertTrue(dry.out().contains("- briefings/a/index.html\n"), dry.out());
    assertEquals(first, tip(), "a dry run changes nothing");
    Run.in(root, "deploy");
    assertFalse(files().contains("briefings/a/index.html"));
    assertEquals(first, tip().getParent(0));
    assertTrue(files().stream().anyMatch(f -> f.equals("style.css") || f.endsWith(".css")));
  }

  @Test
  void theServersOwnSettingsStay() throws Exception {
    Run.in(root, "deploy");
    try (TinyRepository clone = TinyRepository.in(folder.resolve("clone"))) {
      clone
          .git()
          .fetch()
          .setRemote(bare.toString())
          .setRefSpecs("refs/heads/gh-pages:refs/heads/gh-pages")
          .call();
      clone.git().checkout().setName("gh-pages").call();
      clone.write("CNAME", "news.example\n").write("stray.html", "x").commit("By hand");
      clone.git().push().setRemote(bare.toString()).add("gh-pages").call();
    }
    Run run = Run.in(root, "deploy");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertTrue(files().contains("CNAME"));
    assertFalse(files().contains("stray.html"));
  }

  @Test
  void theBranchThatThePublicationIsWrittenOnIsSpared() throws Exception {
    repository.git().push().setRemote(bare.toString()).add("main").call();
    for (String dry : List.of("--dry-run", "--uncommitted")) {
      Run run = Run.in(root, "deploy", "--branch", "main", dry);
      assertEquals(Exit.CANNOT_GO_ON, run.code(), run.out());
      assertTrue(run.err().contains("such as content/briefings/a.md"), run.err());
    }
    try (Git git = Git.open(bare.toFile())) {
      ObjectId head = repository.git().getRepository().resolve("HEAD");
      assertEquals(head, git.getRepository().resolve("refs/heads/main"));
    }
  }

  @Test
  void aNameThatNoBranchCanHaveIsRefusedInASentence() throws Exception {
    Run run = Run.in(root, "deploy", "--branch", "a b");
    assertEquals(Exit.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("`a b` is no name that a branch can have."), run.err());
  }

  @Test
  void anErrorDeploysNothing() throws Exception {
    Run.in(root, "deploy");
    ObjectId before = tip();
    repository.write("content/briefings/b.md", BRIEFING.formatted("B") + "[@nobody]\n").commit("B");
    Run run = Run.in(root, "deploy");
    assertEquals(Exit.ERRORS, run.code());
    assertTrue(run.err().contains("[unknown-source]"), run.err());
    assertTrue(run.err().contains("Nothing was deployed"), run.err());
    assertEquals(before, tip());
  }

  @Test
  void whatReadersSawIsKnownToTheRuleAgainstSilentEdits() throws Exception {
    repository
        .write(
            "content/site.yaml",
            "deploy: { branch: gh-pages }\nhistory: { published-state: last-deploy }\n")
        .commit("Compare with what was deployed");
    assertEquals(Exit.FINE, Run.in(root, "deploy").code());
    repository.write("content/briefings/a.md", BRIEFING.formatted("Omega")).commit("Quietly");
    Run quiet = Run.in(root, "deploy");
    assertEquals(Exit.ERRORS, quiet.code());
    assertTrue(quiet.err().contains("[silent-edit]"), quiet.err());
  }

  @Test
  void whatNobodyCommittedIsNotDeployed() throws Exception {
    repository.write("content/briefings/b.md", BRIEFING.formatted("B"));
    Run run = Run.in(root, "deploy");
    assertEquals(Exit.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("content/briefings/b.md"), run.err());
    assertEquals(Exit.FINE, Run.in(root, "deploy", "--uncommitted").code());
  }

  @Test
  void aFolderIsExchangedAndForeignFilesStay() throws Exception {
    Path target = folder.resolve("www");
    Files.createDirectories(target);
    Files.writeString(target.resolve("foreign.txt"), "mine");
    Run dry = Run.in(root, "deploy", "--folder", "../www", "--dry-run");
    assertTrue(dry.out().contains("+ index.html"), dry.out());
    assertFalse(Files.exists(target.resolve("index.html")));
    assertEquals(Exit.FINE, Run.in(root, "deploy", "--folder", "../www").code());
    assertTrue(Files.exists(target.resolve("briefings/a/index.html")));
    assertEquals("mine", Files.readString(target.resolve("foreign.txt")));
    Run again = Run.in(root, "deploy", "--folder", "../www");
    assertTrue(again.out().contains("0 files written, 0 removed"), again.out());
  }

  @Test
  void rsyncBringsWhatDiffers() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/rsync")), "There is no rsync here");
    Path target = Files.createDirectories(folder.resolve("srv"));
    Files.writeString(target.resolve("stale.html"), "old");
    Files.writeString(target.resolve(".htaccess"), "mine");
    Run dry = Run.in(root, "deploy", "--rsync", target.toString(), "--dry-run");
    assertTrue(dry.out().contains("+ index.html") && dry.out().contains("- stale.html"), dry.out());
    assertFalse(Files.exists(target.resolve("index.html")));
    Run run = Run.in(root, "deploy", "--rsync", target.toString());
    assertEquals(Exit.FINE, run.code(), run.err());
    assertTrue(Files.exists(target.resolve("briefings/a/index.html")));
    assertTrue(Files.exists(target.resolve(".htaccess")));
    assertFalse(Files.exists(target.resolve("stale.html")));
    Run again = Run.in(root, "deploy", "--rsync", target.toString());
    assertTrue(again.out().contains("0 files written, 0 removed"), again.out());
  }

  @Test
  void whatCannotBeReachedOrMeantIsSaidInASentence() throws Exception {
    Run nowhere = Run.in(root, "deploy", "--remote", folder.resolve("nowhere.git").toString());
    assertEquals(Exit.CANNOT_GO_ON, nowhere.code());
    assertTrue(nowhere.err().startsWith("copydesk: The remote"), nowhere.err());
    Run secret = Run.in(root, "deploy", "--remote", "https://desk:secret@127.0.0.1:1/x.git");
    assertEquals(Exit.CANNOT_GO_ON, secret.code());
    assertFalse(secret.err().contains("secret"), secret.err());
    Run both = Run.in(root, "deploy", "--folder", "x", "--rsync", "y:z");
    assertEquals(Exit.WRONG_COMMAND_LINE, both.code());
    Run within = Run.in(root, "deploy", "--folder", "content/static");
    assertEquals(Exit.CANNOT_GO_ON, within.code());
    Path alone = folder.resolve("alone");
    Files.createDirectories(alone.resolve("content"));
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(alone, "deploy").code());
    Run noGit = Run.in(alone, "deploy", "--branch", "gh-pages");
    assertEquals(Exit.CANNOT_GO_ON, noGit.code());
    assertTrue(noGit.err().contains("no git repository"), noGit.err());
  }

  private RevCommit tip() throws Exception {
    try (Git git = Git.open(bare.toFile());
        RevWalk walk = new RevWalk(git.getRepository())) {
      RevCommit commit = walk.parseCommit(git.getRepository().resolve("refs/heads/gh-pages"));
      walk.parseBody(commit);
      return commit;
    }
  }

  private Set<String> files() throws Exception {
    Set<String> files = new TreeSet<>();
    try (Git git = Git.open(bare.toFile());
        TreeWalk walk = new TreeWalk(git.getRepository())) {
      walk.setRecursive(true);
      walk.addTree(tip().getTree());
      while (walk.next()) {
        files.add(walk.getPathString());
      }
    }
    return files;
  }
}
