package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.TinySite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code capture --link-check} asks; {@code check} and {@code build} only read what it kept. */
class LinkRoundTest {
  @TempDir Path folder;
  private Web web;

  @BeforeEach
  void open() {
    web = Web.open();
    String archived = "https://web.archive.org/web/20220101000000/" + web.address("/archived");
    TinySite.in(folder)
        .site("languages: [en]\n")
        .file(
            "content/sources/there/source.yaml",
            "title: There\nurl: " + web.page("/there", "<p>") + "\n")
        .file(
            "content/sources/gone/source.yaml", "title: Gone\nurl: " + web.address("/gone") + "\n")
        .file(
            "content/sources/kept/source.yaml",
            "title: Kept\nurl: " + web.address("/archived") + "\narchived: " + archived + "\n")
        .briefing("ferry", "", "A [@there] [@gone] [@kept].\n");
  }

  @AfterEach
  void close() {
    web.close();
  }

  private Run ask(String... more) {
    String[] args = new String[3 + more.length];
    args[0] = "capture";
    args[1] = "--link-check";
    args[2] = "--allow-private";
    System.arraycopy(more, 0, args, 3, more.length);
    return Run.in(folder, args);
  }

  @Test
  void whatIsGoneIsToldAndKeptForTheCheck() throws IOException {
    Run run = ask();
    assertEquals(Exit.FINE, run.code(), run.err());
    assertEquals("3 addresses, 3 asked now: 2 gone, 0 that nobody can say of.\n", run.out());
    assertTrue(run.err().contains("content/sources/gone/source.yaml:2:6: warning"), run.err());
    assertTrue(run.err().contains("`gone` answers 404."), run.err());
    assertTrue(run.err().contains("Pages lead to the archived copy."), run.err());
    Run check = Run.in(folder, "check");
    assertTrue(check.err().contains("content/sources/gone/source.yaml:2:6: note"), check.err());
    assertEquals(1, check.err().split("\\[dead-original\\]", -1).length - 1, check.err());
  }

  @Test
  void whatWasAskedLatelyIsNotAskedAgain() {
    ask();
    web.page("/gone", "<p>");
    assertTrue(ask().out().startsWith("3 addresses, 0 asked now: 2 gone"));
    assertTrue(ask("--max-age", "0").out().startsWith("3 addresses, 3 asked now: 1 gone"));
  }

  @Test
  void readersAreLedToTheArchivedCopyFirst() throws IOException {
    ask();
    assertEquals(Exit.FINE, Run.in(folder, "build").code());
    String page = Files.readString(folder.resolve("site/briefings/ferry/index.html"));
    int copy = page.indexOf("<a href=\"https://web.archive.org/web/20220101000000/");
    int original = page.indexOf("<a href=\"" + web.address("/archived") + "\" rel=\"nofollow\">");
    assertTrue(copy > 0 && original > copy, page);
  }

  @Test
  void anUnknownHostMeansSomethingOnlyWhileOthersAnswer() {
    TinySite.in(folder)
        .file("content/sources/gone/source.yaml", "title: Gone\nurl: http://nowhere.invalid/\n");
    assertTrue(ask().out().startsWith("3 addresses, 3 asked now: 2 gone"));
    TinySite.in(folder)
        .file("content/sources/there/source.yaml", "title: A\nurl: http://nobody.invalid/\n")
        .file("content/sources/gone/source.yaml", "title: B\nurl: http://none.invalid/\n");
    assertTrue(ask().out().contains("3 addresses, 2 asked now: 1 gone, 2 that nobody can say of"));
    assertTrue(ask().out().contains("3 addresses, 2 asked now"), "asked again");
  }

  @Test
  void whatWasRefusedHereDoesNotTellThatTheNetworkIsThere() {
    TinySite.in(folder)
        .file("content/sources/gone/source.yaml", "title: Gone\nurl: http://nowhere.invalid/\n");
    Run run = Run.in(folder, "capture", "--link-check");
    assertTrue(run.out().contains("3 asked now: 0 gone, 3 that nobody can say of"), run.out());
  }

  @Test
  void aRedirectToTheFrontPageIsNoPageEither() {
    web.page("/", "<p>Welcome.");
    web.moved("/gone", "/");
    web.moved("/archived", "/there");
    Run run = ask();
    assertTrue(run.out().contains("1 gone"), run.out());
    assertTrue(run.err().contains("`gone` leads to the front page of its site."), run.err());
  }

  @Test
  void itTakesNoNames() {
    assertEquals(Exit.WRONG_COMMAND_LINE, ask("gone").code());
  }
}
