package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.TinySite;
import org.copydesk.markdown.Prose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file gave is the same whether it is read or remembered. */
class RereadingTest {
  @TempDir Path folder;
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
  private final Map<String, byte[]> proses = new ConcurrentHashMap<>();
  private int found;

  private final Readings readings =
      new Readings() {
        @Override
        public synchronized Optional<byte[]> find(String path) {
          Optional<byte[]> one = Optional.ofNullable(kept.get(path));
          found += one.isPresent() ? 1 : 0;
          return one;
        }

        @Override
        public Optional<byte[]> prose(String path) {
          return Optional.ofNullable(proses.get(path));
        }

        @Override
        public void keep(String path, byte[] reading, byte[] prose) {
          kept.put(path, reading);
          proses.put(path, prose);
        }
      };

  @BeforeEach
  void aPublication() {
    TinySite.in(folder)
        .file("content/people/desk.yaml", "name: { en: The Desk, fr: La rédaction }\nwrong: 1\n")
        .file("content/pages/about.md", "---\ntitle: About\n---\nSee [it](../briefings/a.md).\n")
        .file(
            "content/sources/report/source.yaml",
            "title: R\npublisher: P\nurl: https://r.example/\n")
        .captured("content/sources/report", "The words.", "20220103T000000Z")
        .briefing(
            "a",
            """
            authors: [desk]
            topics: [x]
            summary: S.
            picture: { src: a.png, alt: A. }
            sources:
              paper: { title: T, publisher: P, url: "https://p.example/", published: 2022-01, kind: primary }
            claims:
              - id: c
                claim: One.
                claimant: { name: N, type: person }
                made: 2022
                rating: false
                finding: F.
                evidence: [{ source: paper, relation: supports, quote: "The words" }]
            figures:
              - { id: f, label: L, unit: u, as-of: 2022-01-02T10:00+01:00, value: 3, source: paper, quote: "3" }
            corrections: [{ on: 2022-02-01, kind: correction, text: C. }]
            """,
            """
            # Heading

            “The words” [@report], *and* a [link](/x/) and ![picture](a.png "P").

            | a | b |
            |---|--:|
            | 1 | 😀 |

            ::: claim c
            > The words [@paper, p. 3]
            :::

            Please subscribe to our newsletter!
            """);
  }

  @Test
  void theSameEditionAndRemarks() throws Exception {
    Reading read = new EditionReader(folder).remembering(readings).read();
    assertEquals(0, found);
    assertEquals(4, kept.size());
    Reading again = new EditionReader(folder).remembering(readings).read();
    assertEquals(4, found);
    assertEquals(read.edition().briefings(), again.edition().briefings());
    assertEquals(read.edition().pages(), again.edition().pages());
    assertEquals(read.edition().people(), again.edition().people());
    assertEquals(read.edition().sources(), again.edition().sources());
    assertEquals(read.diagnostics(), again.diagnostics());
    assertTrue(read.diagnostics().stream().anyMatch(d -> d.id().equals("unknown-key")));
    Briefing briefing = again.edition().briefings().get(0);
    assertEquals("One.", briefing.dossier().claims().get(0).text().span().text());
    assertEquals(
        read.edition().captures(briefing, "report"), again.edition().captures(briefing, "report"));
  }

  @Test
  void aProseThatWasPutAwayComesBack() throws Exception {
    Prose whole = new EditionReader(folder).read().edition().briefings().get(0).prose();
    Briefing kept = read(readings);
    assertEquals(whole, kept.prose());
    assertEquals("The words", kept.prose().quotations().get(0).span().text());
    proses.replaceAll((path, bytes) -> new byte[] {1, 2, 3});
    assertEquals(whole, read(readings).prose());
    assertEquals(whole, read(Readings.NONE).prose());
  }

  private Briefing read(Readings remembered) throws Exception {
    return new EditionReader(folder)
        .remembering(remembered)
        .holding(0)
        .read()
        .edition()
        .briefings()
        .get(0);
  }

  @Test
  void aBriefingIsShownWithWhatItStandsInAndNothingElse() throws Exception {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    new EditionReader(folder)
        .showing(
            (briefing, around) ->
                seen.add(
                    briefing.prose().words()
                        + " "
                        + around.named(briefing).stream().map(s -> s.id()).toList()
                        + around.captures(briefing, "report").size()
                        + around.lookups(briefing).size()
                        + around.people().keySet()))
        .read();
    assertEquals(List.of("13 [paper, report]14[desk]"), seen);
  }

  @Test
  void aDamagedReadingIsNone() throws Exception {
    Reading read = new EditionReader(folder).remembering(readings).read();
    kept.replaceAll((path, bytes) -> new byte[] {0, 0, 1, 0, 1, 9, 9});
    Reading again = new EditionReader(folder).remembering(readings).read();
    assertEquals(read.edition().briefings(), again.edition().briefings());
  }
}
