package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.TinySite;
import org.copydesk.evidence.CapturedText;
import org.copydesk.evidence.Match;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source's folder says about its captures is read, and their texts when asked for. */
class CapturesTest {
  private static final String SHA = "sha256:" + "0".repeat(64);

  @TempDir private Path temp;
  private TinySite site;

  @BeforeEach
  void twoSources() {
    site =
        TinySite.in(temp)
            .briefing(
                "tower",
                "sources:\n  survey: { title: Survey }\n",
                "See [@register] and [@survey].\n");
  }

  private static String entry(String file, String text, String taken) {
    return "  - { file: %s, sha256: \"%s\", text: %s, text-sha256: \"%s\", taken: %s }\n"
        .formatted(file, SHA, text, SHA, taken);
  }

  private void shared(String captures) {
    site.file("content/sources/register/source.yaml", "title: Register\ncaptures:\n" + captures);
  }

  private Reading read() throws Exception {
    return new EditionReader(site.root()).read();
  }

  private static List<StoredCapture> captures(Reading reading, String id) {
    Edition edition = reading.edition();
    return edition.captures(edition.briefings().get(0), id);
  }

  private static List<String> remarks(Reading reading) {
    return reading.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void theyComeNewestLast() throws Exception {
    shared(
        entry("capture-2.warc.gz", "text-2.txt", "2026-02-03T04:05:06Z")
            + entry("capture.warc.gz", "text.txt", "2026-01-02T03:04:05Z"));
    Reading reading = read();
    assertEquals(List.of(), remarks(reading).stream().filter(r -> !r.contains("survey")).toList());
    List<StoredCapture> captures = captures(reading, "register");
    assertEquals(
        List.of("capture.warc.gz", "capture-2.warc.gz"),
        captures.stream().map(StoredCapture::file).toList());
    assertEquals(SHA, captures.get(0).digest());
    assertEquals("2026-01-02T03:04:05Z", captures.get(0).taken().toString());
    assertEquals("content/sources/register/text.txt", captures.get(0).shown("text.txt"));
    assertEquals(captures, reading.edition().captures(reading.edition().sources().get("register")));
  }

  @Test
  void aBriefingsOwnSourceHasItsFolderBelowTheBriefingsName() throws Exception {
    shared("");
    site.file(
            "content/sources/tower/survey/source.yaml",
            "captures:\n" + entry("capture.warc.gz", "text.txt", "2026-01-02T03:04:05Z"))
        .file("content/sources/tower/survey/text.txt", "The tower is 300 metres high.\n")
        .file("content/sources/tower/survey/capture.warc.gz", "");
    Reading reading = read();
    StoredCapture capture = captures(reading, "survey").get(0);
    CapturedText text = reading.edition().text(capture).orElseThrow();
    assertInstanceOf(Match.Found.class, text.matcher().find("300 metres high"));
    assertSame(text, reading.edition().text(capture).orElseThrow(), "folded once");
    assertEquals(
        List.of(),
        remarks(reading).stream().filter(r -> r.contains("content/sources/tower")).toList());
  }

  @Test
  void aFolderThatNoBriefingMeansIsRemarkedOn() throws Exception {
    shared("");
    site.file("content/sources/tower/servey/source.yaml", "captures: []\n");
    assertEquals(
        List.of(
            "content/sources/tower/servey/source.yaml:1:1: warning: No briefing declares the source"
                + " `tower/servey`. [stray-file]"),
        remarks(read()).stream().filter(r -> r.contains("servey")).toList());
  }

  @Test
  void wrongValuesAreRemarkedOnAtTheirPlace() throws Exception {
    shared(
        """
          - { file: ../capture.warc.gz, sha256: "sha256:0", taken: yesterday }
          - { fil: capture.warc.gz }
        """);
    Reading reading = read();
    assertEquals(List.of(), captures(reading, "register"));
    assertEquals(
        List.of(
            "3:13 unknown-value",
            "3:41 unknown-value",
            "3:60 impossible-date",
            "4:7 missing-key",
            "4:7 unknown-key"),
        reading.diagnostics().stream()
            .filter(d -> d.span().file().path().endsWith("register/source.yaml"))
            .map(d -> d.span().from() + " " + d.id())
            .distinct()
            .toList());
  }

  @Test
  void onlyFilesInTheFolderItselfAreRead() throws Exception {
    shared(entry("capture.warc.gz", "text.txt", "2026-01-02"));
    Path secret = temp.resolve("secret.txt");
    Files.writeString(secret, "secret");
    Files.createSymbolicLink(temp.resolve("content/sources/register/text.txt"), secret);
    Reading reading = read();
    assertEquals(Optional.empty(), reading.edition().text(captures(reading, "register").get(0)));
  }

  @Test
  void aBriefingListsNoCapturesItself() throws Exception {
    shared("");
    site.briefing(
        "tower",
        "sources:\n  survey: { title: Survey, captures: [] }\n",
        "[@register] [@survey]\n");
    assertEquals(
        List.of("unknown-key"),
        read().diagnostics().stream()
            .map(Diagnostic::id)
            .filter(i -> i.startsWith("unk"))
            .toList());
  }
}
