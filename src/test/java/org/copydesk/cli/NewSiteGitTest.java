package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.history.TinyRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The git of a new publication checks what people commit, from whatever folder. */
class NewSiteGitTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void aShell() throws Exception {
    shell = Shell.in(folder);
  }

  @Test
  void aCommitIsCheckedAsItIsStagedFromAFolderWithin() throws Exception {
    Run begun = shell.copydesk("new", "site", "gazette");
    assertTrue(begun.out().contains("A git repository was begun"), begun.out());
    Path root = folder.resolve("gazette");
    Shell inside = shell.at(root.resolve("content/briefings"));
    assertEquals(0, inside.run("git add -A .. ../../.g* ../../schema && git commit -qm First"));
    Path bats = Files.list(root.resolve("content/briefings")).findFirst().orElseThrow();
    Files.writeString(bats.resolve("more.md"), "---\ntitle: A\nstatus: drafted\n---\nText.\n");
    assertEquals(1, inside.run("git add -A . && git commit -qm Second"));
    assertTrue(inside.output().contains("[unknown-value]"), inside.output());
    assertTrue(inside.output().contains("more.md:3:9"), inside.output());
  }

  @Test
  void aMergeOfTwoBranchesThatContradictEachOtherIsStopped() throws Exception {
    shell.copydesk("new", "site", "gazette");
    Shell root = shell.at(folder.resolve("gazette"));
    assertEquals(0, root.run("git add -A && git commit -qm First"), root.output());
    for (String name : List.of("one", "two")) {
      String file = "content/briefings/" + name + ".md";
      assertEquals(0, root.run("git checkout -qb " + name + " main"));
      Files.writeString(
          folder.resolve("gazette/" + file),
          "---\ntitle: A\nslug: same\nstatus: draft\n---\nText.\n");
      assertEquals(0, root.run("git add -A && git commit -qm " + name), root.output());
    }
    assertEquals(1, root.run("git merge -q --no-edit one"), root.output());
    assertTrue(root.output().contains("same"), root.output());
    assertEquals(0, root.run("test $(git rev-parse two) = $(git rev-parse HEAD)"));
  }

  @Test
  void aPublicationWithinARepositoryIsCheckedThere() throws Exception {
    try (TinyRepository repository = TinyRepository.in(folder.resolve("all"))) {
      repository.write("x", "x").commit("x");
    }
    Run begun = shell.at(folder.resolve("all")).copydesk("new", "site", "news");
    assertTrue(begun.out().contains("now checks each commit"), begun.out());
    String hook = Files.readString(folder.resolve("all/.git/hooks/pre-commit"));
    assertTrue(hook.contains("-C \"$here/news\" check --staged"), hook);
    assertFalse(Files.exists(folder.resolve("all/news/.git")));
    Shell all = shell.at(folder.resolve("all"));
    assertEquals(0, all.run("git add -A && git commit -qm News"));
    Run again = all.copydesk("new", "site", "more");
    assertTrue(again.out().contains("has hooks of its own"), again.out());
  }

  @Test
  void whereTheProgramIsNotFoundTheHookSaysSoAndLetsTheCommitPass() throws Exception {
    shell.copydesk("new", "site", "gazette");
    Shell root = shell.at(folder.resolve("gazette"));
    assertEquals(
        0,
        root.run(
            "git config copydesk.command /nowhere/copydesk && git add -A && git commit -qm First"));
    assertTrue(root.output().contains("nothing was checked"), root.output());
  }
}
