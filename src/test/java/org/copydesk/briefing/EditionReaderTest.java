package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.TinySite;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Figure;
import org.copydesk.claim.Source;
import org.copydesk.claim.SourceKind;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A well-formed publication is read in full and without a remark. */
class EditionReaderTest {
  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp);
  }

  private Edition read() throws CannotGoOn {
    Reading reading = new EditionReader(temp).read();
    assertEquals(List.of(), reading.diagnostics().stream().map(Diagnostic::toString).toList());
    return reading.edition();
  }

  @Test
  void everythingInABriefingIsRead() throws CannotGoOn {
    site.site("topics: { trains: Trains }\n")
        .file("content/people/ann.yaml", "name: Ann\n")
        .file("content/sources/wire/source.yaml", "title: Wire copy\nlang: en\n")
        .file(
            "content/briefings/2022/trains.md",
            """
            ---
            title: How late is the train?
            published: 2022-08-20T09:00+02:00
            status: published
            authors: [ann]
            topics: [trains]
            summary: It depends.
            origin:
              - { source: wire, relation: based-on }
            sources:
              railway:
                title: { en: Timetable, fr: Horaire }
                publisher: The railway
                url: https://rail.example/table
                published: 2022-01
                accessed: 2022-08-19
                lang: fr
                kind: primary
                archived: https://archive.example/2022/https://rail.example/table
              paper: { title: Paper, carries: railway }
            claims:
              - id: late
                claim: The train is late.
                claimant: { name: Bob, type: person }
                made: 2022-08
                appearances: [paper]
                rating: mixed
                finding: On Sundays it is.
                evidence:
                  - { source: railway, relation: contradicts, quote: "on time, 1.10" }
            figures:
              - id: delay
                label: Delay
                unit: minutes
                series:
                  - { as-of: 2022-08-01, value: 1.10, source: railway }
              - { id: trains, label: Trains, value: 7 }
            reviews:
              - { by: ann, on: 2022-08-20, digest: "sha256:00" }
            corrections:
              - { on: 2022-09-01, kind: refile, text: A comma. }
            allow: [single-source-claim]
            ---
            Text.
            """);
    Briefing briefing = read().briefings().get(0);
    assertEquals("trains", briefing.slug());
    assertEquals("How late is the train?", briefing.title());
    assertEquals("en", briefing.lang());
    assertEquals(Status.PUBLISHED, briefing.status());
    assertEquals(
        "2022-08-20T09:00:00+02:00", briefing.head().published().orElseThrow().value().iso());
    assertEquals(ImportOrigin.Relation.BASED_ON, briefing.dossier().origins().get(0).relation());
    Source railway = briefing.dossier().sources().get(0);
    assertEquals("Horaire", railway.name("fr"));
    assertEquals(Optional.of(SourceKind.PRIMARY), railway.kind());
    assertTrue(railway.span().text().startsWith("railway:"), railway.span().text());
    assertEquals(
        "railway", briefing.dossier().sources().get(1).carries().map(Placed::value).orElseThrow());
    Claim late = briefing.dossier().claims().get(0);
    assertEquals(Claimant.Type.PERSON, late.claimant().orElseThrow().type());
    assertEquals("2022-08", late.made().orElseThrow().iso());
    assertEquals(Evidence.Relation.CONTRADICTS, late.evidence().get(0).relation());
    assertEquals("\"on time, 1.10\"", late.evidence().get(0).quote().orElseThrow().span().text());
    Figure delay = briefing.dossier().figures().get(0);
    assertEquals("1.10", delay.series().get(0).value().value());
    assertEquals("7", briefing.dossier().figures().get(1).series().get(0).value().value());
    assertEquals(Correction.Kind.REFILE, briefing.corrections().get(0).kind());
    assertTrue(briefing.allows("single-source-claim"));
  }

  @Test
  void anEmptyPublicationHasSensibleDefaults() throws CannotGoOn {
    Site read = read().site();
    assertEquals("http://localhost:8000/", read.base().toString());
    assertEquals(List.of("en"), read.languages());
    assertEquals(10, read.pageSize());
    assertEquals(9, read.scale().ratings().size());
    assertEquals("Dépassé", read.scale().find("outdated").orElseThrow().label().in("fr"));
    assertEquals("/briefings/{slug}/", read.permalink());
  }

  @Test
  void aFolderWithoutContentIsNoPublication() {
    CannotGoOn stop =
        assertThrows(CannotGoOn.class, () -> new EditionReader(temp.resolve("none")).read());
    assertTrue(stop.sentence().startsWith("This is not a Copydesk publication"), stop.sentence());
  }

  @Test
  void pagesStandWhereTheirFilesSay() throws CannotGoOn {
    site.site("languages: [en, fr]\n")
        .file("content/pages/methodology.md", "---\ntitle: M\n---\n")
        .file("content/pages/methodology.fr.md", "---\ntitle: M\nslug: methode\n---\n")
        .file("content/handbook/index.md", "---\ntitle: H\n---\n")
        .file("content/handbook/import.md", "---\ntitle: I\norder: 3\n---\n");
    Edition edition = read();
    assertEquals(
        List.of("/handbook/import/", "/handbook/", "/methode/", "/methodology/"),
        edition.pages().stream().map(StandingPage::path).toList());
    StandingPage french = edition.pages().get(2);
    assertEquals("/methodology/", french.key());
    assertEquals("/fr/methode/", edition.addresses().of(french));
    assertEquals(List.of(edition.pages().get(3)), edition.translations(french));
  }
}
