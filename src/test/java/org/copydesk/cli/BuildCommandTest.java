package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build} at the command line: what it says, where, and its exit code. */
class BuildCommandTest {
  @TempDir Path folder;

  @Test
  void sumsUpOnStandardOutput() {
    TinySite.in(folder).briefing("a", "", "Text.\n");
    Run first = Run.in(folder, "build");
    assertEquals(Exit.FINE, first.code(), first.err());
    assertTrue(
        first
            .out()
            .matches("site: \\d+ pages; \\d+ files written, 0 unchanged, 0 removed in .*\\R"));
    Run again = Run.in(folder, "build");
    assertTrue(again.out().contains("; 0 files written, "), again.out());
  }

  @Test
  void errorsMeanExitOneAndNoSite() {
    TinySite.in(folder).briefing("a", "title: twice", "Text.\n");
    Run run = Run.in(folder, "build");
    assertEquals(Exit.ERRORS, run.code());
    assertTrue(run.err().endsWith("Nothing was published; site is as it was.\n"), run.err());
    assertEquals("", run.out());
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void draftsAreShownOnlyWhenAskedFor() {
    TinySite.in(folder)
        .file("content/briefings/d.md", "---\ntitle: D\nstatus: draft\n---\nText.\n");
    Run.in(folder, "build", "--into", "public");
    assertFalse(Files.exists(folder.resolve("public/briefings/d/index.html")));
    Run.in(folder, "build", "--drafts", "--into", "proof");
    assertTrue(Files.exists(folder.resolve("proof/briefings/d/index.html")));
  }

  @Test
  void jsonHasTheRemarksAndWhatWasDone() {
    TinySite.in(folder).briefing("a", "", "Text.\n");
    Run run = Run.in(folder, "build", "--format", "json");
    assertTrue(run.out().startsWith("{"), run.out());
    assertTrue(run.out().contains("\"published\" : true"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void statsSayWhereTheTimeWentAndWhatEachPageCost() {
    TinySite.in(folder).briefing("a", "", "Text.\n");
    Run run = Run.in(folder, "build", "--stats");
    for (String stage : List.of("reading", "checking", "planning", "drawing and writing")) {
      assertTrue(run.out().contains("\n" + stage + " "), run.out());
    }
    assertTrue(
        run.out().matches("(?s).*\\d+ pages, \\d+ a second, .* files, .* MB\\.\\R"), run.out());
    Run machine = Run.in(folder, "build", "--stats", "--format", "json");
    assertTrue(machine.out().contains("\"processor-milliseconds\" : "), machine.out());
    assertTrue(machine.out().contains("\"bytes\" : "), machine.out());
  }

  @Test
  void statsNameTemplatesThatFreeMarkerItselfDraws() {
    TinySite.in(folder)
        .briefing("a", "", "Text.\n")
        .file("templates/topics.ftlh", "<#attempt>x<#recover></#attempt>");
    String out = Run.in(folder, "build", "--stats").out();
    assertTrue(out.contains("draws topics.ftlh"), out);
    assertTrue(out.contains("topics.ftlh, line 1: <#attempt>"), out);
  }

  @Test
  void statsTellOnceOfAPlaceThatManyTemplatesLeadTo() {
    TinySite.in(folder)
        .briefing("a", "", "Text.\n")
        .file("templates/footer.ftlh", "<#attempt>x<#recover></#attempt>");
    String out = Run.in(folder, "build", "--stats").out();
    assertEquals(1, out.lines().filter(line -> line.contains("FreeMarker itself")).count(), out);
    assertTrue(out.contains("front.ftlh, "), out);
  }

  @Test
  void quietSaysOnlyWhatIsWrong() {
    TinySite.in(folder).briefing("a", "", "Text.\n");
    assertEquals(new Run(Exit.FINE, "", ""), Run.in(folder, "build", "--quiet"));
  }

  @Test
  void thePublicationMayBeNamedInTwoWays() {
    TinySite.in(folder.resolve("paper")).briefing("a", "", "Text.\n");
    assertEquals(Exit.FINE, Run.in(folder, "build", "paper").code());
    assertEquals(Exit.FINE, Run.in(folder, "-C", "paper", "build").code());
    assertTrue(Files.exists(folder.resolve("paper/site/index.html")));
  }

  @Test
  void noPublicationAndNoThreadsAreSaidInASentence() {
    Run none = Run.in(folder, "build");
    assertEquals(Exit.CANNOT_GO_ON, none.code());
    assertEquals(2, none.err().lines().count(), none.err());
    assertFalse(Files.exists(folder.resolve(".copydesk")));
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(folder, "build", "--threads", "0").code());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(folder, "build", "--threads", "x").code());
  }
}
