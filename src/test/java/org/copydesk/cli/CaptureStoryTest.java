package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.evidence.wacz.WaczCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a page on the web to a briefing that quotes it, and what happens when either changes. */
class CaptureStoryTest {
  private static final String WORDS = "carries forty people and their bicycles across the harbour";
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry found | The Post</title></head>
      <body><article><h1>Ferry found for the summer</h1>
      <p>A ferry from the next county will cross the harbour of Brimley from June, the council said on Monday.</p>
      <p>It carries forty people and their bicycles across the harbour, four times an hour until ten at night.</p>
      <p>The fare is the same as that of the bus over the bridge, which is closed for repairs until late August.</p>
      </article></body></html>
      """;

  @TempDir Path folder;
  private Web web;
  private TinySite site;

  @BeforeEach
  void captureAndQuote() {
    web = Web.open();
    String address = web.page("/ferry", PAGE);
    site =
        TinySite.in(folder)
            .site("languages: [en]\ncaptures: { required: all }\n")
            .file("content/sources/post/source.yaml", "title: Ferry found\nurl: " + address + "\n");
    quote(WORDS);
  }

  @AfterEach
  void close() {
    web.close();
  }

  private void quote(String words) {
    site.briefing("ferry", "", "The Post says that it “" + words + "” [@post].\n");
  }

  private Run capture() {
    Run run = Run.in(folder, "capture", "post", "--allow-private");
    assertEquals(Exit.FINE, run.code(), run.err());
    return run;
  }

  private Run check(String... expected) {
    Run run = Run.in(folder, "check");
    List<String> found = new ArrayList<>();
    for (String id :
        List.of(
            "source-not-captured",
            "capture-changed",
            "capture-missing",
            "quotation-not-in-source",
            "quotation-gone-from-source")) {
      if (run.err().contains("[" + id + "]")) {
        found.add(id);
      }
    }
    assertEquals(List.of(expected), found, run.err());
    return run;
  }

  private List<String> files() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder.resolve("content/sources/post"))) {
      all.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    Collections.sort(names);
    return names;
  }

  @Test
  void anUncapturedSourceStopsTheBuildAndACapturedOneLetsItPass() throws IOException {
    check("source-not-captured");
    assertEquals(Exit.ERRORS, Run.in(folder, "build").code());
    capture();
    check();
    Run build = Run.in(folder, "build", "--evidence");
    assertEquals(Exit.FINE, build.code(), build.err());
    assertEquals(List.of(), WaczCheck.faults(folder.resolve("site/evidence/ferry.wacz")));
  }

  @Test
  void oneChangedDigitInTheQuotationIsRefused() {
    capture();
    quote(WORDS.replace("forty", "fifty"));
    Run run = check("quotation-not-in-source");
    assertTrue(run.err().contains("forty"), run.err());
    assertEquals(Exit.ERRORS, Run.in(folder, "build").code());
  }

  @Test
  void aStoredTextThatSomebodyChangedIsRefused() throws IOException {
    capture();
    Path text = folder.resolve("content/sources/post/text.txt");
    Files.writeString(text, Files.readString(text).replace("forty", "fifty"));
    quote(WORDS.replace("forty", "fifty"));
    Run run = check("capture-changed");
    assertTrue(run.err().contains("content/sources/post/text.txt"), run.err());
    Run build = Run.in(folder, "build");
    assertEquals(Exit.ERRORS, build.code());
    assertFalse(Files.exists(folder.resolve("site/index.html")));
  }

  @Test
  void aCaptureThatSomebodyRemovedIsMissed() throws IOException {
    capture();
    Files.delete(folder.resolve("content/sources/post/capture.warc.gz"));
    check("capture-missing");
  }

  @Test
  void aPageThatChangedIsCapturedBesideTheOld() throws IOException {
    capture();
    byte[] old = Files.readAllBytes(folder.resolve("content/sources/post/capture.warc.gz"));
    web.page("/ferry", PAGE.replace("forty", "fifty"));
    capture();
    List<String> files = files();
    assertEquals(5, files.size(), files.toString());
    assertTrue(files.get(0).matches("capture-\\d{8}T\\d{6}Z\\.warc\\.gz"), files.toString());
    assertTrue(
        java.util.Arrays.equals(
            old, Files.readAllBytes(folder.resolve("content/sources/post/capture.warc.gz"))));
    check("quotation-gone-from-source");
    quote(WORDS.replace("forty", "fifty"));
    check();
  }

  @Test
  void aPageThatIsGoneLeavesItsCapture() {
    capture();
    web.gone("/ferry");
    assertEquals(Exit.CANNOT_GO_ON, Run.in(folder, "capture", "post", "--allow-private").code());
    check();
    assertEquals(Exit.FINE, Run.in(folder, "build").code());
  }
}
