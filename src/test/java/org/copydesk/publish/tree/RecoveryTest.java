package org.copydesk.publish.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed build left is finished or undone when the workroom is next opened. */
class RecoveryTest {
  @TempDir Path folder;
  private Path site;
  private Output output;

  @BeforeEach
  void anOldSite() throws Exception {
    site = folder.resolve("site");
    output = Output.at(site, folder.resolve("content"));
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage()) {
      stage.put("index.html", "old".getBytes(StandardCharsets.UTF_8));
      stage.put("stale.html", "stale".getBytes(StandardCharsets.UTF_8));
      stage.publish();
    }
  }

  @Test
  void aHalfMadeTreeIsNotPublished() throws Exception {
    write("spare/index.html", "half");
    write("spare/half.html", "half");
    open();
    assertEquals("old", front());
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage()) {
      stage.put("index.html", "new".getBytes(StandardCharsets.UTF_8));
      stage.publish();
    }
    assertEquals(Set.of("index.html"), Tree.read(site).files().keySet());
    assertEquals("new", front());
  }

  @Test
  void killedBetweenTheTwoRenamesTheNewSiteIsPutInPlace() throws Exception {
    write("next/index.html", "new");
    Files.move(site, output.workroom().resolve("last"));
    open();
    assertEquals("new", front());
    assertNothingLeft();
  }

  @Test
  void withOnlyTheOldSiteSetAsideItGoesBack() throws Exception {
    Files.move(site, output.workroom().resolve("last"));
    open();
    assertEquals("old", front());
    assertNothingLeft();
  }

  @Test
  void killedAfterTheExchangeTheOldTreeIsCleared() throws Exception {
    write("next/stale.html", "stale");
    Files.delete(site.resolve("stale.html"));
    open();
    assertEquals("old", front());
    assertFalse(Files.exists(site.resolve("stale.html")));
    assertNothingLeft();
  }

  @Test
  void whatSomebodyDroppedIntoTheOldTreeAtTheLastMomentIsSaved() throws Exception {
    write("next/upload/late.pdf", "pdf");
    open();
    assertEquals("pdf", Files.readString(site.resolve("upload/late.pdf")));
    assertNothingLeft();
  }

  @Test
  void aFirstSiteKilledBeforeItStoodIsMadeAnew() throws Exception {
    Tree.remove(site);
    write("next/index.html", "new");
    open();
    assertFalse(Files.exists(site));
    assertNothingLeft();
  }

  private void open() throws CannotGoOn {
    Workroom.open(output).close();
  }

  private String front() throws IOException {
    return Files.readString(site.resolve("index.html"));
  }

  private void assertNothingLeft() {
    for (String name : new String[] {"next", "last"}) {
      assertFalse(Files.exists(output.workroom().resolve(name)), name + " is left");
    }
    assertTrue(Files.exists(output.workroom().resolve("manifest")));
  }

  private void write(String path, String text) throws IOException {
    Path file = output.workroom().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
