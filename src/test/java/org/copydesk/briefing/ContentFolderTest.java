package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, which are copied, and which are neither. */
class ContentFolderTest {
  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp.resolve("site"));
  }

  private List<String> statics() {
    return Remarks.edition(site).statics().stream().map(StaticFile::path).toList();
  }

  @Test
  void dotFilesAreNeitherReadNorCopied() {
    site.file("content/static/.htaccess", "x")
        .file("content/static/.git/config", "x")
        .file("content/briefings/.draft.md", "x")
        .file("content/static/robots/a.txt", "x");
    assertEquals(List.of("robots/a.txt"), statics());
    assertEquals(List.of(), Remarks.places(site));
  }

  @Test
  void linksAreNotFollowedAndReported() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "x");
    site.file("content/static/a.txt", "x");
    Files.createSymbolicLink(site.root().resolve("content/static/b.txt"), secret);
    Files.createSymbolicLink(site.root().resolve("content/static/all"), temp);
    assertEquals(List.of("a.txt"), statics());
    assertEquals(
        List.of("static/all:1:1 symbolic-link \"\"", "static/b.txt:1:1 symbolic-link \"\""),
        Remarks.places(site));
  }

  @Test
  void whatStandsBesideAnIndexFileGoesWithItIntoEachLanguage() {
    site.site("languages: [en, fr]\n")
        .briefing("a/index", "", "")
        .briefing("a/index.fr", "", "")
        .file("content/briefings/a/img/map.png", "x")
        .file("content/handbook/index.md", "---\ntitle: H\n---\n")
        .file("content/handbook/deep/shot.png", "x");
    assertEquals(
        List.of("briefings/a/img/map.png", "fr/briefings/a/img/map.png", "handbook/deep/shot.png"),
        statics());
  }

  @Test
  void theLeadPictureIsCopiedToItsBriefing() {
    site.briefing("a", "picture: { src: ../img/a.png, alt: A }", "")
        .file("content/img/a.png", "x")
        .file("content/img/b.png", "x");
    assertEquals(List.of("briefings/a/up/img/a.png"), statics());
  }

  @Test
  void capturesAreNotCopiedAndStrayFilesAreReported() {
    site.file("content/sources/w/text.txt", "x")
        .file("content/sources/loose.yaml", "title: L\n")
        .file("content/people/ann.yml", "name: Ann\n")
        .file("content/people/b b.yaml", "name: B\n")
        .file("content/site.yml", "")
        .file("content/welcome/briefings/x.md", "no front matter");
    assertEquals(
        List.of(
            "people/ann.yml:1:1 stray-file \"\"",
            "people/b b.yaml:1:1 bad-id \"\"",
            "site.yml:1:1 stray-file \"\"",
            "sources/loose.yaml:1:1 stray-file \"\"",
            "sources/w/text.txt:1:1 missing-source-file \"\""),
        Remarks.places(site));
    assertEquals(List.of(), statics());
  }
}
