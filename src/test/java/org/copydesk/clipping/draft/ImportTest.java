package org.copydesk.clipping.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.clipping.Removal;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.WarcFile;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pasted copy becomes a draft, its original is kept, and nothing of an editor's is written over.
 */
class ImportTest {
  private static final String COPY =
      """
      Le port de Brume rouvre après la tempête

      Le maire promet des travaux avant l'hiver

      Le port de Brume a rouvert mardi, deux jours après la tempête qui avait emporté une partie de la digue. Les pêcheurs ont repris la mer dans la matinée.

      « Nous avons eu de la chance », a déclaré le maire de la ville, qui a visité les quais avec les services de l'État.

      Vous pouvez partager cette histoire sur les réseaux sociaux :

      ****************

      Vous pouvez lire l’article original ici

      Inscrivez-vous à ma newsletter gratuite
      """;

  @TempDir Path root;

  private Imported run(String text, Integer... keep) throws CannotGoOn {
    return ImportDesk.run(
        new ImportOrder(
            root, capture(text), Optional.empty(), Set.of(keep), LocalDate.of(2026, 1, 2)));
  }

  private static Capture capture(String text) {
    return Capture.ofFile(
        "copie.txt",
        "text/plain",
        text.getBytes(StandardCharsets.UTF_8),
        Instant.parse("2026-01-02T03:04:05Z"));
  }

  @Test
  void titleStandfirstLanguageAndBodyAreTold() throws Exception {
    String draft = Files.readString(run(COPY).draft());
    assertTrue(
        draft.startsWith(
            "---\ntitle: Le port de Brume rouvre après la tempête\nlang: fr\nstatus: draft\n"),
        draft);
    assertTrue(draft.contains("\nsummary: Le maire promet des travaux avant l'hiver\n"), draft);
    assertTrue(draft.endsWith("avec les services de l'État.\n"), draft);
  }

  @Test
  void promotionIsLeftOutAndListed() throws Exception {
    Imported done = run(COPY);
    assertEquals(
        List.of("share", "separator", "original-link", "newsletter"),
        done.clipping().removals().stream().map(Removal::rule).toList());
    String report = Files.readString(done.source().resolve("import.yaml"));
    assertTrue(report.contains("words: \"Inscrivez-vous à ma newsletter gratuite\""), report);
  }

  @Test
  void theOriginWithoutAddressIsNoted() throws Exception {
    Imported done = run(COPY);
    String source = Files.readString(done.source().resolve("source.yaml"));
    assertTrue(source.contains("# url: https://…"), source);
    assertTrue(
        source.contains("Le texte repris indique : « Vous pouvez lire l’article original ici »"),
        source);
    String draft = Files.readString(done.draft());
    assertTrue(
        draft.contains(
            "{ source: le-port-de-brume-rouvre-apres-la-tempete, relation: republished }"),
        draft);
  }

  @Test
  void theOriginalIsKeptByteForByte() throws Exception {
    Imported done = run(COPY);
    List<Capture> kept = new ArrayList<>();
    WarcFile.read(done.source().resolve("capture.warc.gz"), kept::add);
    assertEquals(COPY, new String(kept.get(0).content(), StandardCharsets.UTF_8));
    assertTrue(
        Files.readString(done.source().resolve("source.yaml")).contains(kept.get(0).digest()));
  }

  @Test
  void theSameImportAgainChangesNothing() throws Exception {
    run(COPY);
    assertEquals(Imported.Outcome.UNCHANGED, run(COPY).outcome());
  }

  @Test
  void aDraftThatNobodyTouchedIsRenewedWhenABlockIsPutBack() throws Exception {
    Path first = run(COPY).draft();
    Imported again = run(COPY, 4);
    assertEquals(Imported.Outcome.RENEWED, again.outcome());
    assertEquals(first, again.draft());
    assertTrue(Files.readString(first).endsWith("\nInscrivez-vous à ma newsletter gratuite\n"));
  }

  @Test
  void anEditedReportPutsABlockBackToo() throws Exception {
    Imported first = run(COPY);
    Path report = first.source().resolve("import.yaml");
    String text = Files.readString(report);
    Files.writeString(
        report, text.replace("- number: 1\n    keep: false", "- number: 1\n    keep: true"));
    run(COPY);
    assertTrue(Files.readString(first.draft()).contains("Vous pouvez partager cette histoire"));
    assertTrue(Files.readString(report).contains("- number: 1\n    keep: true"));
  }

  @Test
  void aMarkCountsByItsWordsWhenTheNumbersHaveChanged() throws Exception {
    Imported first = run(COPY);
    Path report = first.source().resolve("import.yaml");
    String text = Files.readString(report);
    Files.writeString(
        report, text.replace("- number: 4\n    keep: false", "- number: 9\n    keep: yes # mine"));
    run(COPY);
    assertTrue(
        Files.readString(first.draft()).endsWith("\nInscrivez-vous à ma newsletter gratuite\n"));
  }

  @Test
  void aMarkThatIsNeitherTrueNorFalseIsToldWithItsLine() throws Exception {
    Path report = run(COPY).source().resolve("import.yaml");
    Files.writeString(report, Files.readString(report).replaceFirst("keep: false", "keep: maybe"));
    CannotGoOn stop = assertThrows(CannotGoOn.class, () -> run(COPY));
    assertTrue(stop.sentence().startsWith("`keep: maybe` in line "), stop.sentence());
  }

  @Test
  void aDraftThatAnEditorTouchedStaysAndSoDoesItsReport() throws Exception {
    Imported first = run(COPY);
    Files.writeString(first.draft(), "mine");
    String report = Files.readString(first.source().resolve("import.yaml"));
    CannotGoOn stop = assertThrows(CannotGoOn.class, () -> run(COPY, 1));
    assertTrue(stop.sentence().contains("has been edited since"), stop.sentence());
    assertTrue(stop.hint().contains("--to FILE"), stop.hint());
    assertEquals("mine", Files.readString(first.draft()));
    assertEquals(report, Files.readString(first.source().resolve("import.yaml")));
  }

  @Test
  void aSecondDraftOfTheSameCopyHasAReportOfItsOwn() throws Exception {
    Imported first = run(COPY);
    Files.writeString(first.draft(), "mine");
    String report = Files.readString(first.source().resolve("import.yaml"));
    Path second = root.resolve("content/briefings/2026/second.md");
    Imported other = to(second, 4);
    assertEquals(second, other.draft());
    assertEquals(first.source(), other.source());
    assertEquals(report, Files.readString(first.source().resolve("import.yaml")));
    assertTrue(
        Files.readString(first.source().resolve("import-2.yaml"))
            .contains("\ndraft: \"content/briefings/2026/second.md\"\n"));
    assertEquals(Imported.Outcome.UNCHANGED, to(second).outcome());
  }

  private Imported to(Path draft, Integer... keep) throws CannotGoOn {
    return ImportDesk.run(
        new ImportOrder(
            root, capture(COPY), Optional.of(draft), Set.of(keep), LocalDate.of(2026, 1, 2)));
  }

  @Test
  void anotherTextOfTheSameTitleGetsNamesOfItsOwn() throws Exception {
    Imported first = run(COPY);
    Imported other = run(COPY.replace("mardi", "lundi"));
    assertTrue(!first.draft().equals(other.draft()) && !first.source().equals(other.source()));
  }

  @Test
  void theDraftReadsBackWithoutAnError() throws Exception {
    TinySite.in(root).site("languages: [en, fr]\n");
    run(COPY);
    Reading reading = new EditionReader(root).read();
    assertEquals(List.of(), reading.diagnostics());
    assertEquals(
        "Le port de Brume rouvre après la tempête", reading.edition().briefings().get(0).title());
  }

  @Test
  void oddTitlesAndLinesReadBackWithoutAnError() throws Exception {
    TinySite.in(root).site("languages: [en]\n");
    run(
        """
        "No: never" - # yes, [really] & {so} | 100%

        * one *two* _three_ `four` <five> & &amp; &lt; ~~six~~

        1. First, the minister said. 2) Then not.

        # No heading :: nor this: - or that --- ***

        [@nobody] and [x]: https://example.org/a_b_c?d=e&f=g [^1] ![a](b)

        ::: claim x

        | a | b |

        Term
        : what it means, as the council of the town has it for all of us.
        """);
    assertEquals(List.of(), new EditionReader(root).read().diagnostics());
  }

  @Test
  void anEmptyTextIsNoDraft() {
    assertThrows(CannotGoOn.class, () -> run(" \n\n"));
    assertTrue(!Files.exists(root.resolve("content")));
  }
}
