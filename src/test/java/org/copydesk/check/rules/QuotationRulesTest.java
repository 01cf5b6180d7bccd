package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.Checker;
import org.copydesk.check.QuotationRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotations are looked up wherever they stand, and each answer has its remark. */
class QuotationRulesTest {
  @TempDir private Path temp;
  private TinySite site;

  @BeforeEach
  void aCapturedSource() {
    site =
        TinySite.in(temp)
            .file("content/sources/post/source.yaml", "title: The Post\nlang: en\n")
            .captured(
                "content/sources/post",
                "In all, 317 police and National Guard troops were injured on that day.\n",
                "20220103T000000Z");
  }

  private List<String> remarks() throws Exception {
    return new Checker(Rules.all().stream().filter(rule -> rule instanceof QuotationRule).toList())
        .check(new EditionReader(site.root()).read().edition()).stream()
            .map(d -> d.span().from() + " " + d.id() + ": " + d.hint().orElse(""))
            .toList();
  }

  @Test
  void inBodyBlockQuotationEvidenceFigureAndStandingPage() throws Exception {
    String closest =
        "The capture has \"317 police and National Guard troops were injured\" (\"318\" for"
            + " \"317\").";
    String wrong = "318 police and National Guard troops were injured";
    site.briefing(
            "b",
            """
            claims:
              - id: c
                claim: Many were injured.
                rating: accurate
                evidence:
                  - { source: post, relation: supports, quote: "%1$s" }
            figures:
              - { id: f, label: Injured, value: 318, source: post, quote: "%1$s" }
            """
                .formatted(wrong),
            "It says “" + wrong + "” [@post].\n\n> " + wrong + " [@post]\n")
        .file(
            "content/pages/about.md", "---\ntitle: About\n---\nIt says “" + wrong + "” [@post].\n");
    assertEquals(
        List.of(
            "10:52 quotation-not-in-source: " + closest,
            "12:63 quotation-not-in-source: " + closest,
            "14:10 quotation-not-in-source: " + closest,
            "16:3 quotation-not-in-source: " + closest,
            "4:10 quotation-not-in-source: " + closest),
        remarks());
  }

  @Test
  void aSourceWithoutCaptureIsNoFault() throws Exception {
    site.briefing(
        "b", "sources:\n  other: { title: Other }\n", "“Whatever they may have said” [@other].\n");
    assertEquals(List.of(), remarks());
  }

  @Test
  void aBriefingsOwnSourceIsLookedUpInItsOwnFolder() throws Exception {
    site.captured("content/sources/b/own", "Something else altogether.\n", "20220103T000000Z")
        .briefing(
            "b",
            "sources:\n  own: { title: Own, lang: en }\n",
            "“Words of its own here” [@own].\n");
    assertEquals(
        List.of(
            "8:2 quotation-not-in-source: Nothing like it is there: quote the words as they stand"
                + " in the source, or cite the source that has them."),
        remarks());
  }

  @Test
  void aTranslationIsLookedUpByItsOriginal() throws Exception {
    site.site("languages: [en, fr]\n")
        .briefing(
            "b",
            "lang: fr\n",
            "« policiers blessés » [@post, “National Guard troops were injured”].\n\n"
                + "« policiers blessés » [@post, “National Guard troops were killed”].\n\n"
                + "« policiers blessés » [@post].\n");
    assertEquals(
        List.of("9 quotation-not-in-source", "11 translated-quotation-without-original"),
        remarks().stream().map(r -> r.replaceAll(":\\d+", "").replaceAll(":.*", "")).toList());
  }

  @Test
  void wordsInTheSourcesOwnLanguageAreShownWhatStandsThere() throws Exception {
    site.site("languages: [en, fr]\n")
        .briefing(
            "b", "lang: fr\n", "« 318 police and National Guard troops were injured » [@post].\n");
    assertEquals(
        List.of(
            "translated-quotation-without-original: The capture has \"317 police and National Guard"
                + " troops were injured\" (\"318\" for \"317\"). If it is a translation, name the"
                + " original words: `[@post, “…”]`."),
        remarks().stream().map(r -> r.replaceFirst("^\\S+ ", "")).toList());
  }

  @Test
  void aFileThatAllowsAbsentWordsNeedsASignature() throws Exception {
    site.file("content/people/ben.yaml", "name: Ben\n")
        .briefing("b", "allow:\n  - quotation-not-in-source # we know better\n", "Text.\n")
        .briefing("c", "allow:\n  - quotation-not-in-source # ben saw it, 2022-03-03\n", "Text.\n");
    assertEquals(
        List.of("content/briefings/b.md"),
        new Checker(List.of(new UnsignedWaiver(), new QuotationNotInSource()))
            .check(new EditionReader(site.root()).read().edition()).stream()
                .filter(d -> d.id().equals("unsigned-waiver"))
                .map(d -> d.span().file().path())
                .toList());
  }
}
