package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.TinySite;
import org.copydesk.evidence.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code capture} as a user runs it, against pages on this machine. */
class CaptureCommandTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry found | The Post</title>
      <meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2026-03-04T10:00:00Z"></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Ferry found for the summer</h1>
      <p>A ferry from the next county will cross the harbour of Brimley from June, the council said on Monday.</p>
      <p>It carries forty people and their bicycles, and makes the crossing four times an hour until ten at night.</p>
      <p>The fare is the same as that of the bus over the bridge, which is closed for repairs until late August.</p>
      <p>Sign up for our free newsletter!</p></article></body></html>
      """;

  @TempDir Path folder;
  private Web web;
  private TinySite site;

  @BeforeEach
  void open() {
    web = Web.open();
    site = TinySite.in(folder).site("languages: [en]\n");
  }

  @AfterEach
  void close() {
    web.close();
  }

  private Run capture(String... args) {
    return Run.in(
        folder,
        Stream.concat(Stream.of("capture", "--allow-private"), Stream.of(args))
            .toArray(String[]::new));
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  @Test
  void aNewAddressBecomesASource() throws IOException {
    String address = web.page("/story", PAGE);
    Run run = capture(address);
    assertEquals(Exit.FINE, run.code(), run.err());
    String source = read("content/sources/ferry-found-for-the-summer/source.yaml");
    assertTrue(
        source.startsWith("title: Ferry found for the summer\npublisher: The Post\n"), source);
    assertTrue(source.contains("url: \"" + address + "\"\npublished: 2026-03-04"), source);
    assertTrue(source.contains("lang: en\n"), source);
    String text = read("content/sources/ferry-found-for-the-summer/text.txt");
    assertTrue(text.startsWith("Ferry found for the summer\nA ferry from"), text);
    assertFalse(text.contains("newsletter"), text);
    byte[] warc =
        Files.readAllBytes(
            folder.resolve("content/sources/ferry-found-for-the-summer/capture.warc.gz"));
    String entry =
        "  - { file: capture.warc.gz, sha256: \"%s\", text: text.txt, text-sha256: \"%s\", taken: "
            .formatted(Digest.of(warc), Digest.of(text));
    assertTrue(source.contains("captures:\n" + entry), source);
  }

  @Test
  void whatTheAuthorWroteStaysAndWhatIsMissingComes() throws IOException {
    String address = web.page("/story", PAGE);
    String written = "# Ours.\ntitle: 'Our title'   # kept\nurl: " + address + "\n\n# The end.\n";
    site.file("content/sources/ferry/source.yaml", written);
    assertEquals(Exit.FINE, capture("ferry").code());
    String source = read("content/sources/ferry/source.yaml");
    assertTrue(source.startsWith(written + "publisher: The Post\n"), source);
    assertFalse(source.contains("Ferry found"), source);
  }

  @Test
  void aNewerCaptureStandsBesideTheOld() throws IOException {
    String address = web.page("/story", PAGE);
    site.file("content/sources/ferry/source.yaml", "url: " + address + "\n");
    capture("ferry");
    byte[] first = Files.readAllBytes(folder.resolve("content/sources/ferry/capture.warc.gz"));
    Run same = capture("ferry");
    assertEquals("ferry: the same bytes are in content/sources/ferry already.\n", same.out());
    web.page("/story", PAGE.replace("forty", "fifty"));
    Run run = capture("ferry");
    assertTrue(
        run.out()
            .matches("(?s)ferry: content/sources/ferry/capture-\\d{8}T\\d{6}Z\\.warc\\.gz, .*"),
        run.out());
    assertArrayEquals(
        first, Files.readAllBytes(folder.resolve("content/sources/ferry/capture.warc.gz")));
    assertTrue(read("content/sources/ferry/text.txt").contains("forty"));
    assertEquals(
        2, read("content/sources/ferry/source.yaml").split("file: capture", -1).length - 1);
  }

  @Test
  void allSourcesOfABriefingAreCapturedAtOnceAndOnce() throws IOException {
    String shared = web.page("/shared", PAGE);
    String own = web.page("/own", PAGE.replace("forty", "fifty"));
    site.file("content/sources/shared/source.yaml", "title: Shared\nurl: " + shared + "\n");
    String briefing =
        "sources:\n  own:\n    title: Own\n    url: " + own + "\n  paper: { title: A letter }\n";
    site.briefing("ferries", briefing, "One [@own], two [@shared], three [@paper].\n");
    Run run = capture("--briefing", "content/briefings/ferries.md");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertTrue(
        run.out()
            .endsWith("2 captured, 1 without an address. Without an address: ferries/paper.\n"),
        run.out());
    String list = read("content/sources/ferries/own/source.yaml");
    assertTrue(list.startsWith("captures:\n  - { file: capture.warc.gz"), list);
    Run again = capture("--all");
    assertTrue(again.out().startsWith("0 captured, 2 captured before"), again.out());
    assertEquals(Exit.FINE, Run.in(folder, "build").code());
  }

  @Test
  void aDocumentOnThisMachineIsCapturedToo() throws IOException {
    site.file("licence.md", "# The licence\n\nYou **may** copy\nit.\n")
        .bytes("paper.pdf", "%PDF-1.4 x".getBytes(StandardCharsets.UTF_8));
    Run run = capture("licence.md", "paper.pdf");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertEquals("The licence\nYou may copy it.\n", read("content/sources/the-licence/text.txt"));
    assertTrue(run.out().contains("no text"), run.out());
    assertFalse(Files.exists(folder.resolve("content/sources/paper/text.txt")));
  }

  @Test
  void anotherWayToTheSamePageIsTheSameSource() throws IOException {
    String address = web.page("/story", PAGE);
    capture(address);
    String again = PAGE.replace("<head>", "<head><link rel=canonical href=\"" + address + "\">");
    Run run = capture(web.page("/other-way", again));
    assertTrue(
        run.out().contains("content/sources/ferry-found-for-the-summer/capture-2"), run.out());
    site.file("licence.md", "# The licence\n\nYou may copy it.\n");
    capture("licence.md");
    assertTrue(capture("licence.md").out().contains("the same bytes"), run.out());
  }

  @Test
  void whatAKilledRunLeftIsClearedAway() {
    site.file(".copydesk/capture/source-1/text.txt", "Half.\n");
    capture(web.page("/story", PAGE));
    assertFalse(Files.exists(folder.resolve(".copydesk/capture/source-1")));
  }

  @Test
  void oneFailureDoesNotHinderTheOthers() {
    String there = web.page("/there", PAGE);
    Run run = capture(web.address("/nowhere"), there);
    assertEquals(Exit.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("answers 404."), run.err());
    assertTrue(run.out().endsWith("1 captured, 1 failed.\n"), run.out());
  }

  @Test
  void whatIsGoneIsTakenFromItsArchivedCopy() {
    String copy = web.page("/web/20260305101500/http://127.0.0.1/gone", PAGE);
    site.file(
        "content/sources/ferry/source.yaml",
        "url: " + web.address("/gone") + "\narchived: " + copy + "\n");
    Run run = capture("ferry");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertTrue(run.out().contains("The archived copy was captured instead"), run.out());
  }

  @Test
  void wrongNamesAreExplained() {
    site.file("content/sources/ferry/source.yaml", "title: Ferry\n");
    Run run = Run.in(folder, "capture", "fery");
    assertEquals(Exit.WRONG_COMMAND_LINE, run.code());
    assertTrue(run.err().contains("Did you mean `ferry`?"), run.err());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(folder, "capture").code());
    Run bare = Run.in(folder, "capture", "ferry");
    assertTrue(bare.err().contains("has no address"), bare.err());
    Run file = capture("ferry", "--from", "content/site.yaml");
    assertEquals(Exit.FINE, file.code(), file.err());
  }

  @Test
  void thisMachineIsOnlyReadWithLeave() {
    Run run = Run.in(folder, "capture", web.page("/story", PAGE));
    assertEquals(Exit.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("--allow-private"), run.err());
    assertEquals(
        List.of(),
        List.of(folder.resolve("content/sources").toFile().exists() ? "made" : "").stream()
            .filter(s -> !s.isEmpty())
            .toList());
  }
}
