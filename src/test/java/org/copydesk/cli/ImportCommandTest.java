package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} and {@code clean} as a user runs them. */
class ImportCommandTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry found | The Post</title>
      <link rel="canonical" href="https://post.example/ferry"></head><body><nav><a href="/">Home</a></nav>
      <article><h1>Ferry found for the summer</h1>
      <p>A ferry from the next county will cross the harbour of Brimley from June, the council said on Monday.</p>
      <p>It carries forty people and their bicycles, and makes the crossing four times an hour until ten at night.</p>
      <p>The fare is the same as that of the bus over the bridge, which is closed for repairs until late August.</p>
      <p>Sign up for our free newsletter!</p></article></body></html>
      """;

  @TempDir Path folder;

  @BeforeEach
  void publication() {
    TinySite.in(folder).site("languages: [en]\n").file("story.html", PAGE);
  }

  @Test
  void aPageBecomesADraftAndTheRemovalsAreListed() throws IOException {
    Run run = Run.in(folder, "import", "story.html");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertTrue(run.out().contains("ferry-found-for-the-summer.md\n"), run.out());
    assertTrue(
        run.out().contains("   1  newsletter    Sign up for our free newsletter!"), run.out());
    Path source = folder.resolve("content/sources/ferry-found-for-the-summer/source.yaml");
    assertTrue(Files.readString(source).contains("url: \"https://post.example/ferry\""));
  }

  @Test
  void theReportGivesReasonAndPlace() {
    Run run = Run.in(folder, "import", "story.html", "--report", "--to", "here.md");
    assertTrue(run.out().contains("block 4: This asks the reader to sign up"), run.out());
    assertTrue(Files.exists(folder.resolve("here.md")));
    assertTrue(
        run.out().contains("      title         Ferry found for the summer (h1 heading)\n"),
        run.out());
  }

  @Test
  void anAddressOnThisMachineNeedsLeave() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/story",
        exchange -> {
          byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/story";
      assertEquals(Exit.CANNOT_GO_ON, Run.in(folder, "import", address).code());
      Run run = Run.in(folder, "import", address, "--allow-private");
      assertEquals(Exit.FINE, run.code(), run.err());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aMissingFileIsASentence() {
    Run run = Run.in(folder, "import", "nowhere.html");
    assertEquals(Exit.CANNOT_GO_ON, run.code());
    assertTrue(run.err().startsWith("copydesk: The file nowhere.html cannot be read."), run.err());
  }

  @Test
  void aFolderIsCleanedAndABrokenPageIsTold() throws IOException {
    TinySite.in(folder)
        .file("in/good.html", PAGE)
        .file("in/broken.html", "")
        .file("in/note.txt", "A ferry was found.\n");
    Run run = Run.in(folder, "clean", "in", "out");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertEquals("2 pages cleaned, 1 without an article.\n", run.out());
    assertEquals("broken: This is empty.\n", run.err());
    String text = Files.readString(folder.resolve("out/good.txt"));
    assertTrue(text.startsWith("A ferry from the next county"), text);
    assertTrue(!text.contains("newsletter"), text);
    assertTrue(
        Files.readString(folder.resolve("out/good.json"))
            .contains("\"title\" : \"Ferry found for the summer\""));
  }

  @Test
  void twoFilesOfOneStemAreNotWrittenOverEachOther() throws IOException {
    TinySite.in(folder).file("in/one.html", PAGE).file("in/one.txt", "A ferry was found.\n");
    Run run = Run.in(folder, "clean", "in", "out");
    assertEquals(
        "one.txt: Its text would go to the same file as that of one.html; it was left out.\n",
        run.err());
    assertTrue(Files.readString(folder.resolve("out/one.txt")).contains("forty people"));
  }

  @Test
  void aCaptureIsCleanedLikeAFolder() throws IOException {
    Run.in(folder, "import", "story.html");
    Run run =
        Run.in(
            folder, "clean", "content/sources/ferry-found-for-the-summer/capture.warc.gz", "out");
    assertEquals("1 page cleaned.\n", run.out());
    assertTrue(Files.readString(folder.resolve("out/000001.txt")).contains("forty people"));
  }

  @Test
  void aStoredCaptureIsImportedLikeThePage() throws IOException {
    Run.in(folder, "import", "story.html", "--to", "one.md");
    Run run =
        Run.in(
            folder,
            "import",
            "content/sources/ferry-found-for-the-summer/capture.warc.gz",
            "--to",
            "two.md");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertEquals(
        Files.readString(folder.resolve("one.md")), Files.readString(folder.resolve("two.md")));
  }

  @Test
  void markdownKeepsItsHeadingsAndLinks() throws IOException {
    TinySite.in(folder)
        .file(
            "copy.md",
            "---\ntitle: x\n---\n# Ferry found\n\nA *ferry* was [found](https://post.example/f) on Monday.\n\n"
                + "## Fares\n\n- The same as the bus.\n\nSign up for our free newsletter!\n");
    Run run = Run.in(folder, "import", "copy.md", "--to", "draft.md");
    assertEquals(Exit.FINE, run.code(), run.err());
    String draft = Files.readString(folder.resolve("draft.md"));
    assertTrue(draft.contains("title: Ferry found\n"), draft);
    assertTrue(
        draft.endsWith(
            "---\n\nA *ferry* was [found](https://post.example/f) on Monday.\n\n## Fares\n\n-   The same as the bus.\n"),
        draft);
  }

  @Test
  void linesAreJudgedOneByOne() throws IOException {
    TinySite.in(folder)
        .file("lines.txt", "Sign up for our free newsletter!\nThe bridge was closed on Monday.\n");
    assertEquals(Exit.FINE, Run.in(folder, "clean", "--lines", "lines.txt", "marks.txt").code());
    assertEquals("1\n0\n", Files.readString(folder.resolve("marks.txt")));
  }
}
