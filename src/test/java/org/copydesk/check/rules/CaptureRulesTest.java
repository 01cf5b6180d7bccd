package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.Checker;
import org.copydesk.evidence.Digest;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests of captures are computed anew at every check. */
class CaptureRulesTest {
  private static final byte[] WARC = "WARC".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private TinySite site;

  @BeforeEach
  void publication() {
    String list =
        "captures:\n  - { file: a.warc.gz, sha256: \"%s\", text: a.txt, text-sha256: \"%s\", taken: 2022-01-01T00:00:00Z }\n"
            .formatted(Digest.of(WARC), Digest.of("Words.\n"));
    site =
        TinySite.in(folder)
            .bytes("content/sources/shared/a.warc.gz", WARC)
            .file("content/sources/shared/a.txt", "Words.\n")
            .file("content/sources/shared/source.yaml", "title: Shared\n" + list)
            .bytes("content/sources/ferry/own/a.warc.gz", WARC)
            .file("content/sources/ferry/own/a.txt", "Words.\n")
            .file("content/sources/ferry/own/source.yaml", list)
            .briefing(
                "ferry",
                "sources:\n  own: { title: Own, url: \"https://a.example/\" }",
                "A [@own] [@shared].\n");
  }

  private List<String> found() throws Exception {
    return new Checker(Rules.all())
        .check(new EditionReader(folder).read()).stream()
            .filter(d -> d.id().startsWith("capture-") || d.id().equals("source-not-captured"))
            .map(CaptureRulesTest::line)
            .toList();
  }

  private static String line(Diagnostic d) {
    assertTrue(d.isError());
    return d.span().file().path() + ":" + d.span().from().line() + " " + d.id();
  }

  @Test
  void whatIsAsItWasIsFine() throws Exception {
    site.site("captures: { required: all }\n");
    assertEquals(List.of(), found());
  }

  @Test
  void oneChangedByteIsFound() throws Exception {
    site.file("content/sources/shared/a.txt", "words.\n");
    site.bytes("content/sources/ferry/own/a.warc.gz", "WARc".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "content/sources/ferry/own/source.yaml:2 capture-changed",
            "content/sources/shared/source.yaml:3 capture-changed"),
        found());
  }

  @Test
  void aFileThatIsGoneIsFound() throws Exception {
    Files.delete(folder.resolve("content/sources/ferry/own/a.txt"));
    assertEquals(List.of("content/sources/ferry/own/source.yaml:2 capture-missing"), found());
  }

  @Test
  void whatThePublicationAsksForIsMissed() throws Exception {
    site.file("content/sources/ferry/own/source.yaml", "captures: []\n");
    assertEquals(List.of(), found());
    site.site("captures: { required: primary }\n");
    assertEquals(List.of(), found());
    site.site("captures: { required: all }\n");
    assertEquals(List.of("content/briefings/ferry.md:6 source-not-captured"), found());
  }
}
