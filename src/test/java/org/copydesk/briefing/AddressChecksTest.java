package org.copydesk.briefing;

import static org.copydesk.briefing.Remarks.assertOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No two things stand at one address. */
class AddressChecksTest {
  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp).site("languages: [en, fr]\n");
  }

  @Test
  void twoBriefingsOfOneLanguageCannotShareASlug() {
    site.briefing("2021/a", "", "").briefing("b", "slug: a", "");
    assertOne(site, "b.md:5:7 duplicate-slug \"a\"", "another `slug:`");
  }

  @Test
  void briefingsOfTwoLanguagesCanShareASlug() {
    site.briefing("a", "", "").briefing("a.fr", "", "");
    assertEquals(List.of(), Remarks.places(site));
  }

  @Test
  void aClaimIsCheckedOnceInEachLanguage() {
    String claim = "claims: [{ id: x, claim: X., rating: mixed }]";
    site.briefing("a", claim, "").briefing("a.fr", claim, "").briefing("b", claim, "");
    assertOne(site, "b.md:5:16 duplicate-claim \"x\"", "another id");
  }

  @Test
  void aPageCannotStandWhereCopydeskMakesOne() {
    site.file("content/claims.md", "---\ntitle: Claims\n---\n");
    assertOne(site, "claims.md:1:1 address-taken \"\"", "`slug:`");
  }

  @Test
  void twoPagesCannotShareAnAddress() {
    site.file("content/pages/a.md", "---\ntitle: A\n---\n")
        .file("content/a/index.md", "---\ntitle: A\n---\n");
    assertOne(site, "pages/a.md:1:1 address-taken \"\"", "`slug:`");
  }

  @Test
  void aFilesNameMustFitAnAddress() {
    site.briefing("a b", "", "");
    assertOne(site, "a b.md:1:1 bad-id \"\"", "Rename it");
  }

  @Test
  void anAliasIsAnAddressThatNothingElseHas() {
    site.briefing("a", "aliases: [/old/, /old, /briefings/b/, relative/, /x y/, /../up/]", "")
        .briefing("b", "", "");
    assertEquals(
        List.of(
            "a.md:5:18 address-taken \"/old\"",
            "a.md:5:24 address-taken \"/briefings/b/\"",
            "a.md:5:39 bad-address \"relative/\"",
            "a.md:5:50 bad-address \"/x y/\"",
            "a.md:5:57 bad-address \"/../up/\""),
        Remarks.places(site));
  }

  @Test
  void aTranslationNeedsItsOriginal() {
    site.briefing("a", "slug: trains", "").briefing("b.fr", "translation-of: train", "");
    assertOne(site, "b.fr.md:5:17 unknown-briefing \"train\"", "Did you mean `trains`?");
  }

  @Test
  void aTextIsTranslatedOnceIntoEachLanguage() {
    site.briefing("a", "", "").briefing("a.fr", "", "").briefing("b.fr", "translation-of: a", "");
    assertOne(site, "b.fr.md:5:17 duplicate-translation \"a\"", "translation-of");
  }
}
