package org.copydesk.publish.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree that changes places with the site at each build, whatever happened to it between. */
class SpareTest {
  private static final Map<String, String> ONE =
      Map.of("index.html", "front", "a/index.html", "a", "b/c/index.html", "c");

  @TempDir Path folder;
  private Output output;
  private Path site;
  private Path spare;

  @BeforeEach
  void anOutput() throws CannotGoOn {
    output = Output.at(folder.resolve("site"), folder.resolve("content"));
    site = output.site();
    spare = output.workroom().resolve("spare");
  }

  @Test
  void afterAnEditItHasTheVeryFilesOfTheSite() throws Exception {
    publish(ONE);
    publish(with("index.html", "FRONT"));
    assertEquals(Tree.read(site).files(), Tree.read(spare).files());
    assertEquals("FRONT", Files.readString(spare.resolve("index.html")));
  }

  @Test
  void manyEditsInTurnGiveWhatAFirstBuildGives() throws Exception {
    Random random = new Random(20_220_105);
    Map<String, String> files = new TreeMap<>(ONE);
    for (int i = 0; i < 40; i++) {
      String path = "abc".charAt(random.nextInt(3)) + "/" + random.nextInt(4) + "/index.html";
      if (random.nextInt(3) == 0) {
        files.remove(path);
      } else {
        files.put(path, "text " + random.nextInt(5));
      }
      publish(files);
      assertEquals(files, standing(), "After edit " + i);
      assertEquals(List.of(), Tree.read(site).empty(), "After edit " + i);
      disturb(random);
    }
  }

  private void disturb(Random random) throws IOException {
    List<String> there = List.copyOf(Tree.read(spare).files().keySet());
    if (there.isEmpty()) {
      return;
    }
    Path one = spare.resolve(there.get(random.nextInt(there.size())));
    switch (random.nextInt(7)) {
      case 0 -> Files.delete(one);
      case 1 -> Tree.remove(one.getParent());
      case 2 -> Files.writeString(one.resolveSibling("foreign"), "foreign");
      case 3 -> {
        Files.delete(one);
        Files.writeString(one, "tampered");
      }
      case 4 -> {
        Files.delete(one);
        Files.createDirectories(one.resolve("folder/in/its/place"));
      }
      case 5 -> Files.createDirectories(spare.resolve("x/y"));
      default -> Tree.remove(spare);
    }
  }

  @Test
  void whatStandsInItsPlaceIsNotFollowed() throws Exception {
    publish(ONE);
    publish(with("index.html", "FRONT"));
    Tree.remove(spare.resolve("a"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("index.html"), "not ours");
    Files.createSymbolicLink(spare.resolve("a"), elsewhere);
    publish(with("a/index.html", "A"));
    assertEquals("A", Files.readString(site.resolve("a/index.html")));
    assertFalse(Files.isSymbolicLink(site.resolve("a")));
    assertEquals("not ours", Files.readString(elsewhere.resolve("index.html")));
  }

  @Test
  void aFileThatTheSiteHasIsNeverWrittenInPlace() throws Exception {
    publish(ONE);
    publish(with("index.html", "FRONT"));
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage()) {
      stage.put("index.html", bytes("not published"));
      assertEquals("FRONT", Files.readString(site.resolve("index.html")));
    }
    assertEquals("FRONT", Files.readString(site.resolve("index.html")));
  }

  @Test
  void whatAnUnpublishedBuildPutIntoItIsForgotten() throws Exception {
    publish(ONE);
    publish(with("index.html", "FRONT"));
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage()) {
      stage.put("a/index.html", bytes("half"));
      stage.put("new/index.html", bytes("half"));
    }
    publish(with("index.html", "Front"));
    assertEquals(with("index.html", "Front"), standing());
    assertFalse(Files.exists(site.resolve("new")));
  }

  @Test
  void aFileEditedByHandInTheSiteIsMadeRightInBoth() throws Exception {
    publish(ONE);
    publish(with("index.html", "FRONT"));
    Files.writeString(site.resolve("a/index.html"), "x");
    publish(ONE);
    assertEquals(ONE, standing());
    publish(with("index.html", "FRONT"));
    assertEquals(with("index.html", "FRONT"), standing());
  }

  @Test
  void foreignFilesAndEmptyFoldersStayThroughEveryExchange() throws Exception {
    publish(ONE);
    Files.createDirectories(site.resolve("upload/empty"));
    Files.writeString(site.resolve("upload/report.pdf"), "pdf");
    Files.createSymbolicLink(site.resolve("link"), Path.of("../elsewhere"));
    for (String text : List.of("1", "2", "3")) {
      assertEquals(List.of("link", "upload/report.pdf"), publish(with("index.html", text)).kept());
      assertEquals("pdf", Files.readString(site.resolve("upload/report.pdf")));
      assertEquals(Path.of("../elsewhere"), Files.readSymbolicLink(site.resolve("link")));
      assertTrue(Files.isDirectory(site.resolve("upload/empty")));
    }
    Tree.remove(site.resolve("upload"));
    publish(ONE);
    assertFalse(Files.exists(site.resolve("upload")));
  }

  @Test
  void whatSomebodyAddsWhileABuildRunsIsSaved() throws Exception {
    publish(ONE);
    publish(with("index.html", "FRONT"));
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage()) {
      put(stage, ONE);
      Files.writeString(site.resolve("a/late.txt"), "late");
      Files.createDirectories(site.resolve("more/late"));
      Files.writeString(site.resolve("more/late/late.txt"), "late, too");
      stage.publish();
    }
    assertEquals("late", Files.readString(site.resolve("a/late.txt")));
    assertEquals("late, too", Files.readString(site.resolve("more/late/late.txt")));
    assertEquals(List.of("a/late.txt", "more/late/late.txt"), publish(ONE).kept());
  }

  @Test
  void linkingBesideOtherWorkDoesNotHinderIt() throws Exception {
    publish(ONE);
    for (int i = 0; i < 8; i++) {
      Tree.remove(spare);
      Map<String, String> files = with("a/index.html", "text " + i);
      try (Workroom room = Workroom.open(output)) {
        room.foresee();
        try (Stage stage = room.stage()) {
          put(stage, files);
          stage.publish();
        }
      }
      assertEquals(files, standing());
    }
  }

  @Test
  void whereFoldersCannotBeExchangedItIsKeptAsWell() throws Exception {
    publish(ONE);
    for (String text : List.of("1", "2", "3")) {
      try (Workroom room = Workroom.open(output);
          Stage stage = room.stage((there, fresh, old) -> false)) {
        put(stage, with("index.html", text));
        stage.publish();
      }
      assertEquals(with("index.html", text), standing());
      assertEquals(Tree.read(site).files(), Tree.read(spare).files());
    }
  }

  private static Map<String, String> with(String path, String text) {
    Map<String, String> files = new TreeMap<>(ONE);
    files.put(path, text);
    return files;
  }

  private Tally publish(Map<String, String> files) throws CannotGoOn {
    try (Workroom room = Workroom.open(output);
        Stage stage = room.stage()) {
      put(stage, files);
      return stage.publish();
    }
  }

  private static void put(Stage stage, Map<String, String> files) throws CannotGoOn {
    for (Map.Entry<String, String> file : files.entrySet()) {
      stage.put(file.getKey(), bytes(file.getValue()));
    }
  }

  private Map<String, String> standing() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String path : Tree.read(site).files().keySet()) {
      files.put(path, Files.readString(site.resolve(path)));
    }
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
