package org.copydesk.publish.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A staged tree takes the site's place: what is written, kept, carried over and removed. */
class StageTest {
  @TempDir Path folder;
  private Output output;

  @BeforeEach
  void anOutput() throws CannotGoOn {
    output = Output.at(folder.resolve("site"), folder.resolve("content"));
  }

  @Test
  void theFirstSiteIsAllNew() throws Exception {
    Tally tally = publish(Map.of("index.html", "front", "a/b/index.html", "deep"));
    assertEquals(new Tally(2, 0, 0, List.of()), tally);
    assertEquals(Map.of("index.html", "front", "a/b/index.html", "deep"), standing());
  }

  @Test
  void buildingTwiceWritesNothingNotEvenATime() throws Exception {
    Map<String, String> files = Map.of("index.html", "front", "a/index.html", "a");
    publish(files);
    age();
    Map<Path, FileTime> before = times();
    assertEquals(new Tally(0, 2, 0, List.of()), publish(files));
    assertEquals(before, times());
  }

  @Test
  void anUnchangedFileKeepsItsTimeWhileAnotherIsReplaced() throws Exception {
    publish(Map.of("index.html", "front", "a/index.html", "a"));
    age();
    assertEquals(
        new Tally(1, 1, 0, List.of()), publish(Map.of("index.html", "FRONT", "a/index.html", "a")));
    assertEquals(Map.of("index.html", "FRONT", "a/index.html", "a"), standing());
    assertEquals(OLD, Files.getLastModifiedTime(folder.resolve("site/a/index.html")));
  }

  @Test
  void aStaleFileGoesWithItsFolder() throws Exception {
    publish(Map.of("index.html", "front", "gone/index.html", "gone"));
    assertEquals(new Tally(0, 1, 1, List.of()), publish(Map.of("index.html", "front")));
    assertEquals(Map.of("index.html", "front"), standing());
    assertFalse(Files.exists(folder.resolve("site/gone")));
  }

  @Test
  void whatCopydeskDidNotWriteIsLeftAlone() throws Exception {
    write("site/.gitignore", "*");
    write("site/upload/report.pdf", "pdf");
    Files.createDirectories(folder.resolve("site/empty"));
    Files.createSymbolicLink(folder.resolve("site/link"), Path.of("../elsewhere"));
    Tally tally = publish(Map.of("index.html", "front"));
    assertEquals(List.of(".gitignore", "link", "upload/report.pdf"), tally.kept());
    assertEquals("pdf", Files.readString(folder.resolve("site/upload/report.pdf")));
    assertTrue(Files.isDirectory(folder.resolve("site/empty")));
    assertEquals(Path.of("../elsewhere"), Files.readSymbolicLink(folder.resolve("site/link")));
  }

  @Test
  void aStaleFileThatSomebodyEditedIsNotOursToRemove() throws Exception {
    publish(Map.of("index.html", "front", "gone.html", "gone"));
    write("site/gone.html", "edited");
    assertEquals(List.of("gone.html"), publish(Map.of("index.html", "FRONT")).kept());
    assertEquals("edited", Files.readString(folder.resolve("site/gone.html")));
  }

  @Test
  void anEditedFileOfTheSiteIsMadeRightAgain() throws Exception {
    publish(Map.of("index.html", "front"));
    write("site/index.html", "FRONT");
    assertEquals(1, publish(Map.of("index.html", "front")).written());
    assertEquals(Map.of("index.html", "front"), standing());
  }

  @Test
  void withoutItsRecordNothingIsRemoved() throws Exception {
    publish(Map.of("index.html", "front", "gone.html", "gone"));
    Tree.remove(folder.resolve(".copydesk"));
    assertEquals(List.of("gone.html"), publish(Map.of("index.html", "front")).kept());
  }

  @Test
  void aDamagedRecordCountsAsNone() throws Exception {
    publish(Map.of("index.html", "front", "gone.html", "gone"));
    for (String damaged :
        List.of(
            "", "copydesk manifest 1\nx", "copydesk manifest 2 0-0 \n=1-1 gone.html\n", "\0\377")) {
      Files.writeString(output.workroom().resolve("manifest"), damaged);
      try (Workroom room = Workroom.open(output);
          Stage stage = room.stage()) {
        assertEquals(2, stage.foreign().size());
      }
    }
  }

  @Test
  void theRecordGoesOnThroughEditsRemovalsAndABuildThatWasKilled() throws Exception {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      files.put("page-" + i + ".html", "text");
    }
    publish(files);
    files.put("page-1.html", "edited");
    files.put("100%\n.html", "new");
    publish(files);
    Path edits = output.workroom().resolve("manifest.edits");
    assertEquals(3, Files.readAllLines(edits).size());
    try (Workroom room = Workroom.open(output)) {
      Manifest killed = Manifest.open(room.manifestFile());
      killed.announce(
          Map.of("page-2.html", Fingerprint.of(bytes("killed"))), List.of("page-2.html"));
    }
    write("site/page-2.html", "killed");
    files.remove("page-2.html");
    files.remove("page-1.html");
    assertEquals(new Tally(0, 39, 2, List.of()), publish(files));
    write("site/page-1.html", "edited");
    assertEquals(List.of("page-1.html"), publish(files).kept());
  }

  @Test
  void editsOfAnotherListAreNotBelieved() throws Exception {
    publish(Map.of("a.html", "a", "b.html", "b"));
    Path list = output.workroom().resolve("manifest");
    String text = Files.readString(list);
    String sum = text.split(" ", 4)[2];
    write(".copydesk/site/manifest.edits", "copydesk manifest 2 0-0 " + sum + "x\n");
    try (Workroom room = Workroom.open(output)) {
      assertTrue(Manifest.open(room.manifestFile()).has("a.html"));
    }
  }

  @Test
  void aStageThatIsNotPublishedLeavesNoTrace() throws Exception {
    publish(Map.of("index.html", "front"));
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage()) {
      stage.put("index.html", bytes("other"));
    }
    assertEquals(Map.of("index.html", "front"), standing());
    assertEquals(Map.of(), filesOf("spare"));
  }

  @Test
  void twoBuildsAtOnceAreRefusedInASentence() throws Exception {
    try (Workroom room = Workroom.open(output)) {
      CannotGoOn stop = assertThrows(CannotGoOn.class, () -> Workroom.open(output));
      assertTrue(stop.sentence().contains("Another copydesk"), stop.sentence());
      assertFalse(room.toString().isEmpty());
    }
    Workroom.open(output).close();
  }

  @Test
  void aForeignFileWhereAFolderMustGoIsNamed() throws Exception {
    write("site/about", "mine");
    CannotGoOn stop =
        assertThrows(CannotGoOn.class, () -> publish(Map.of("about/index.html", "about")));
    assertTrue(stop.sentence().contains("about"), stop.sentence());
    assertEquals(Map.of("about", "mine"), standing());
  }

  @Test
  void aLinkInTheSiteIsNeverFollowed() throws Exception {
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("site"));
    Files.createSymbolicLink(folder.resolve("site/about"), folder.resolve("elsewhere"));
    assertThrows(CannotGoOn.class, () -> publish(Map.of("about/index.html", "about")));
    assertEquals(0, folder.resolve("elsewhere").toFile().listFiles().length);
  }

  @Test
  void whereFoldersCannotBeExchangedTwoRenamesDo() throws Exception {
    publish(Map.of("index.html", "front"));
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage((site, fresh, old) -> false)) {
      stage.put("index.html", bytes("FRONT"));
      stage.publish();
    }
    assertEquals(Map.of("index.html", "FRONT"), standing());
    assertFalse(Files.exists(output.workroom().resolve("last")));
  }

  @Test
  void aRefusedSwapLeavesTheOldSite() throws Exception {
    publish(Map.of("index.html", "front"));
    Exchange refusing =
        (site, fresh, old) -> {
          throw new IOException("No space left on device");
        };
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage(refusing)) {
      stage.put("index.html", bytes("FRONT"));
      CannotGoOn stop = assertThrows(CannotGoOn.class, stage::publish);
      assertTrue(stop.sentence().contains("no space left"), stop.sentence());
      assertTrue(stop.hint().contains("Free some space"), stop.hint());
    }
    assertEquals(Map.of("index.html", "front"), standing());
    assertFalse(Files.exists(output.workroom().resolve("next")));
  }

  @Test
  void theSitesPermissionsStay() throws Exception {
    publish(Map.of("index.html", "front"));
    var mode = java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-x---");
    Files.setPosixFilePermissions(folder.resolve("site"), mode);
    publish(Map.of("index.html", "FRONT"));
    assertEquals(mode, Files.getPosixFilePermissions(folder.resolve("site")));
  }

  private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);

  private Tally publish(Map<String, String> files) throws CannotGoOn {
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage()) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        stage.put(file.getKey(), bytes(file.getValue()));
      }
      return stage.publish();
    }
  }

  private Map<String, String> standing() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String path : Tree.read(folder.resolve("site")).files().keySet()) {
      files.put(path, Files.readString(folder.resolve("site").resolve(path)));
    }
    return files;
  }

  private Map<String, Stamp> filesOf(String folder) throws IOException {
    return Tree.read(output.workroom().resolve(folder)).files();
  }

  private void age() throws IOException {
    for (Path path : times().keySet()) {
      Files.setLastModifiedTime(path, OLD);
    }
  }

  private Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (var paths = Files.walk(folder.resolve("site"))) {
      for (Path path : paths.toList()) {
        times.put(path, Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
      }
    }
    Path manifest = output.workroom().resolve("manifest");
    times.put(manifest, Files.getLastModifiedTime(manifest));
    return times;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
