package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction is one entry more, a later {@code updated}, and for a withdrawal another status. */
class CorrectCommandTest {
  private static final String FILE = "content/briefings/a.md";

  @TempDir Path folder;

  @Test
  void itWritesTheEntryAndMovesUpdated() throws IOException {
    TinySite.in(folder).briefing("a", "# note\n", "Text.\n");
    Run run = correct("correction", "It said \"225\"; it was 227.", "--on", "2022-03-04");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertEquals(
        "---\ntitle: a\npublished: 2022-01-02\nupdated: 2022-03-04\nstatus: published\n# note\n"
            + "corrections:\n"
            + "  - { on: 2022-03-04, kind: correction, text: \"It said \\\"225\\\"; it was 227.\" }\n"
            + "---\nText.\n",
        Files.readString(folder.resolve(FILE)));
  }

  @Test
  void aLaterOneIsAddedAndUpdatedIsNeverMovedBack() throws IOException {
    TinySite.in(folder)
        .briefing(
            "a",
            "updated: 2022-05-05 # when\ncorrections:\n- on: 2022-02-02\n  kind: update\n  text: One.\n",
            "Text.\n");
    assertEquals(Exit.FINE, correct("refile", "Two.", "--on", "2022-03-04").code());
    String text = Files.readString(folder.resolve(FILE));
    assertTrue(text.contains("updated: 2022-05-05 # when\n"), text);
    assertTrue(
        text.contains("  text: One.\n- { on: 2022-03-04, kind: refile, text: \"Two.\" }\n---"),
        text);
    assertEquals(Exit.FINE, correct("update", "Three.").code());
    String later = Files.readString(folder.resolve(FILE));
    assertTrue(later.contains("updated: " + LocalDate.now().getYear() + "-"), later);
    assertTrue(later.contains(" # when\n"), later);
    assertEquals(Exit.FINE, Run.in(folder, "check").code());
  }

  @Test
  void aWithdrawalSetsTheStatus() throws IOException {
    TinySite.in(folder).briefing("a", "", "Text.\n");
    Run run = correct("withdrawal", "It was about another tower.", "--on", "2022-03-04");
    assertTrue(run.out().contains("withdrawn on 2022-03-04"), run.out());
    assertTrue(Files.readString(folder.resolve(FILE)).contains("\nstatus: withdrawn\n"));
    assertEquals(Exit.FINE, Run.in(folder, "build").code());
    String page = Files.readString(folder.resolve("site/briefings/a/index.html"));
    assertTrue(page.contains("It was about another tower."), page);
  }

  @Test
  void substantiveCorrectionsStandAboveTheTextAndAllAreForMachinesAndInTheFeed()
      throws IOException {
    TinySite.in(folder).briefing("a", "", "Body text.\n");
    correct("correction", "Wrong number.", "--on", "2022-03-04");
    correct("refile", "Misspelt name.", "--on", "2022-03-05");
    assertEquals(Exit.FINE, Run.in(folder, "build").code());
    String page = Files.readString(folder.resolve("site/briefings/a/index.html"));
    String seen = page.substring(page.indexOf("<body"));
    assertTrue(seen.indexOf("Wrong number.") < seen.indexOf("Body text."), page);
    assertTrue(seen.indexOf("Misspelt name.") > seen.indexOf("Body text."), page);
    assertTrue(page.contains("\"correction\":[{\"@type\":\"CorrectionComment\""), page);
    for (String where : List.of("corrections/index.html", "corrections/feed.atom")) {
      String all = Files.readString(folder.resolve("site").resolve(where));
      assertTrue(all.indexOf("Misspelt name.") < all.indexOf("Wrong number."), where);
      assertTrue(all.contains("Misspelt name."), where);
    }
  }

  @Test
  void whatReadersNeverSawNeedsNoCorrection() {
    TinySite.in(folder).file(FILE, "---\ntitle: A\nstatus: draft\n---\nText.\n");
    Run run = correct("correction", "Wrong.");
    assertEquals(Exit.ERRORS, run.code());
    assertTrue(run.err().contains("never published"), run.err());
    TinySite.in(folder).briefing("a", "", "Text.\n");
    assertEquals(Exit.ERRORS, correct("update", "Too early.", "--on", "2021-01-01").code());
  }

  @Test
  void whatCannotBeMeantIsAWrongCommandLine() {
    TinySite.in(folder).briefing("a", "", "Text.\n").briefing("b", "", "Text.\n");
    Run kind = correct("corection", "Wrong.");
    assertEquals(Exit.WRONG_COMMAND_LINE, kind.code());
    assertTrue(kind.err().contains("Did you mean `correction`?"), kind.err());
    assertEquals(Exit.WRONG_COMMAND_LINE, correct("update", " ").code());
    Run none = Run.in(folder, "correct", FILE, "--kind", "update");
    assertEquals(Exit.WRONG_COMMAND_LINE, none.code());
    Run two = Run.in(folder, "correct", "content/briefings", "--kind", "update", "--text", "x");
    assertEquals(Exit.WRONG_COMMAND_LINE, two.code());
  }

  private Run correct(String kind, String text, String... more) {
    String[] args = new String[6 + more.length];
    System.arraycopy(new String[] {"correct", FILE, "--kind", kind, "--text", text}, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Run.in(folder, args);
  }
}
