package org.copydesk.briefing;

import static org.copydesk.briefing.Remarks.assertOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.text.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name stands for something: a person, a topic, a rating, a language. */
class NameChecksTest {
  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp);
  }

  @Test
  void anUnknownAuthorIsReported() {
    site.file("content/people/annabel.yaml", "name: Annabel\n");
    site.briefing("a", "authors: [anabel]", "");
    assertOne(site, "a.md:5:11 unknown-author \"anabel\"", "Did you mean `annabel`?");
  }

  @Test
  void anUnknownReviewerIsReported() {
    site.briefing("a", "reviews: [{ by: bob, on: 2022-01-02 }]", "");
    assertOne(site, "a.md:5:17 unknown-author \"bob\"", "content/people/bob.yaml");
  }

  @Test
  void aPersonWhoseFileCannotBeReadIsNotReportedAgain() {
    site.file("content/people/bob.yaml", "[");
    site.briefing("a", "authors: [bob]", "");
    assertEquals(List.of("people/bob.yaml:1:2 broken-yaml \"\""), Remarks.places(site));
  }

  @Test
  void topicsAreFreeUntilTheyAreDeclared() {
    site.briefing("a", "topics: [trains]", "");
    assertEquals(List.of(), Remarks.places(site));
    site.site("topics: { train: Trains }\n");
    assertOne(site, "a.md:5:10 unknown-topic \"trains\"", "Did you mean `train`?");
  }

  @Test
  void anUnknownRatingIsReported() {
    site.briefing("a", "claims: [{ id: x, claim: X., rating: accurat }]", "");
    assertOne(site, "a.md:5:38 unknown-rating \"accurat\"", "Did you mean `accurate`?");
  }

  @Test
  void declaredRatingsTakeThePlaceOfTheStandardOnes() {
    site.site("ratings: [{ id: yes, label: Yes }, { id: no, label: No }, { id: yes, label: Y }]");
    site.briefing("a", "claims: [{ id: x, claim: X., rating: mixed }]", "");
    assertEquals(
        List.of("a.md:5:38 unknown-rating \"mixed\"", "site.yaml:1:65 duplicate-id \"yes\""),
        Remarks.places(site));
  }

  @Test
  void aLanguageMustBeOneOfThePublication() {
    site.briefing("a", "lang: fr", "").briefing("b.de", "", "");
    assertEquals(
        List.of("a.md:5:7 unknown-language \"fr\"", "b.de.md:1:1 unknown-language \"\""),
        Remarks.places(site));
  }

  @Test
  void aDraftMayWaitForItsTranslation() {
    site.file("content/briefings/a.md", "---\ntitle: A\nstatus: draft\nlang: fr\n---\n");
    assertOne(site, "a.md:4:7 unknown-language \"fr\"", "`languages:`");
    assertEquals(Severity.WARNING, Remarks.of(site).get(0).severity());
  }

  @Test
  void aPublishedBriefingSaysWhen() {
    site.file("content/briefings/a.md", "---\ntitle: A\nstatus: published\n---\n");
    assertOne(site, "a.md:2:8 missing-date \"A\"", "Add `published:");
  }
}
