package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.copydesk.TinySite;
import org.copydesk.markdown.Link;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition answers who translates whom, what a link leads to, and what is to be seen. */
class EditionTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2022-06-01T00:00:00Z");

  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp).site("languages: [en, fr, de]\n");
  }

  private static List<String> slugs(List<Briefing> briefings) {
    return briefings.stream().map(b -> b.lang() + "/" + b.slug()).toList();
  }

  private static Briefing find(Edition edition, String lang, String slug) {
    return edition.briefing(lang, slug).orElseThrow();
  }

  @Test
  void translationsShareFolderAndStemOrSaySo() {
    String claim = "claims: [{ id: x, claim: X., rating: mixed }]\n";
    site.briefing("2022/a", claim, "")
        .briefing("2022/a.fr", claim + "slug: un", "")
        .briefing("eins", claim + "lang: de\ntranslation-of: a", "")
        .briefing("b/index", "", "")
        .briefing("b/index.fr", "", "");
    Edition edition = Remarks.edition(site);
    assertEquals(
        List.of("fr/un", "de/eins"), slugs(edition.translations(find(edition, "en", "a"))));
    assertEquals(
        List.of("en/a", "fr/un"), slugs(edition.translations(find(edition, "de", "eins"))));
    assertEquals(List.of("fr/b"), slugs(edition.translations(find(edition, "en", "b"))));
    Briefing french = find(edition, "fr", "un");
    assertEquals(
        List.of("en/a", "de/eins"),
        edition.translations(french, french.dossier().claims().get(0)).stream()
            .map(PlacedClaim::briefing)
            .map(b -> b.lang() + "/" + b.slug())
            .toList());
  }

  @Test
  void translationsThatPointAtEachOtherEnd() {
    site.briefing("a", "translation-of: b", "").briefing("b.fr", "translation-of: a", "");
    Edition edition = Remarks.edition(site);
    assertTrue(edition.translations(find(edition, "en", "a")).size() <= 1);
  }

  @Test
  void draftsAndTheFutureAreLeftOutUnlessAskedFor() {
    site.briefing("out", "", "")
        .file("content/briefings/d.md", "---\ntitle: D\nstatus: draft\n---\n")
        .file("content/briefings/r.md", "---\ntitle: R\nstatus: review\n---\n")
        .file(
            "content/briefings/w.md", "---\ntitle: W\nstatus: withdrawn\npublished: 2022-01\n---\n")
        .file(
            "content/briefings/f.md",
            "---\ntitle: F\nstatus: published\npublished: 2022-06-02\n---\n");
    Edition all = Remarks.edition(site);
    assertEquals(List.of("en/out", "en/w"), slugs(all.only(Selection.published(NOW)).briefings()));
    assertEquals(
        List.of("en/d", "en/out", "en/r", "en/w"),
        slugs(all.only(new Selection(true, false, NOW)).briefings()));
    assertEquals(5, all.only(Selection.everything(NOW)).briefings().size());
  }

  @Test
  void filesBesideADraftAreLeftOutWithIt() {
    site.file("content/briefings/d/index.md", "---\ntitle: D\nstatus: draft\n---\n")
        .file("content/briefings/d/map.png", "x")
        .file("content/static/logo.svg", "x");
    Edition all = Remarks.edition(site);
    assertEquals(
        List.of("briefings/d/map.png", "logo.svg"),
        all.statics().stream().map(StaticFile::path).toList());
    assertEquals(
        List.of("logo.svg"),
        all.only(Selection.published(NOW)).statics().stream().map(StaticFile::path).toList());
  }

  @Test
  void addressesFollowLanguageAndPermalink() {
    site.site("languages: [en, fr]\npermalinks: { briefing: '/{year}/{month}/{slug}/' }\n")
        .briefing("a.fr", "", "");
    Edition edition = Remarks.edition(site);
    assertEquals("/fr/2022/01/a/", edition.addresses().of(edition.briefings().get(0)));
  }

  @Test
  void linksLeadToBriefingsPagesFilesAndAddresses() {
    site.briefing("2022/a", "", "")
        .file("content/pages/über uns.md", "---\ntitle: U\nslug: about\n---\n")
        .file("content/handbook/index.md", "---\ntitle: H\n---\n")
        .file("content/handbook/map.png", "x")
        .file("content/static/img/logo.svg", "x");
    Edition edition = Remarks.edition(site);
    TextFile handbook = edition.pages().stream().map(StandingPage::file).findFirst().orElseThrow();
    assertEquals("content/handbook/index.md", handbook.path());
    assertEquals(
        "briefing a #x", shown(edition.resolve(handbook, link("../briefings/2022/a.md", "x"))));
    assertEquals(
        "page /about/", shown(edition.resolve(handbook, link("../pages/%C3%BCber%20uns.md", ""))));
    assertEquals("page /about/", shown(edition.resolve(handbook, link("/pages/über uns.md", ""))));
    assertEquals("file handbook/map.png", shown(edition.resolve(handbook, link("map.png", ""))));
    assertEquals("file img/logo.svg", shown(edition.resolve(handbook, link("/img/logo.svg", ""))));
    assertEquals(
        "file img/logo.svg", shown(edition.resolve(handbook, link("../static/img/logo.svg", ""))));
    assertEquals("address /claims/", shown(edition.resolve(handbook, link("/claims/", ""))));
    assertEquals("page /handbook/ #x", shown(edition.resolve(handbook, link("", "x"))));
    assertEquals("nothing", shown(edition.resolve(handbook, link("../../secret.png", ""))));
  }

  private static Link link(String target, String fragment) {
    Link.Kind kind =
        target.isEmpty()
            ? Link.Kind.WITHIN
            : target.endsWith(".md") ? Link.Kind.FILE : Link.Kind.PATH;
    Optional<String> anchor = fragment.isEmpty() ? Optional.empty() : Optional.of(fragment);
    return new Link(kind, target, anchor, new TextFile("x", "").start());
  }

  private static String shown(Optional<Target> target) {
    if (target.isEmpty()) {
      return "nothing";
    }
    String anchor = target.get().anchor().map(a -> " #" + a).orElse("");
    if (target.get() instanceof Target.ToBriefing to) {
      return "briefing " + to.briefing().slug() + anchor;
    }
    if (target.get() instanceof Target.ToPage to) {
      return "page " + to.page().path() + anchor;
    }
    if (target.get() instanceof Target.ToStatic to) {
      return "file " + to.file().path() + anchor;
    }
    return "address " + ((Target.ToAddress) target.get()).address() + anchor;
  }
}
