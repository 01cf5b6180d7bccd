package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.copydesk.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promotion is cut from briefings; a standing page, a heading or a table says what it says. */
class OwnVoiceTest {
  @TempDir Path folder;

  private static final String PLEA = "Sign up for our newsletter and never miss a story.";

  @Test
  void aPleaIsCutFromABriefing() throws Exception {
    Edition edition =
        read(
            "content/briefings/a.md",
            "---\ntitle: A\nstatus: published\npublished: 2022-01-01\n---\nThe story.\n\n" + PLEA);
    assertEquals(1, edition.briefings().get(0).cuts().size());
  }

  @Test
  void theSamePleaStaysOnAStandingPage() throws Exception {
    Edition edition = read("content/pages/letters.md", "---\ntitle: A\n---\n" + PLEA);
    assertFalse(edition.pages().get(0).prose().blocks().isEmpty());
    assertEquals(0, edition.pages().get(0).prose().cut().size());
  }

  @Test
  void aTableCellIsNotCutByItself() throws Exception {
    Edition edition =
        read(
            "content/briefings/a.md",
            "---\ntitle: A\nstatus: published\npublished: 2022-01-01\n---\n| a | b |\n|---|---|\n| 1 | Sign up for our newsletter |\n\nThe end.");
    assertEquals(0, edition.briefings().get(0).cuts().size());
  }

  @Test
  void aFewWordsInAListAreNotCutByThemselves() throws Exception {
    Edition edition =
        read(
            "content/briefings/a.md",
            "---\ntitle: A\nstatus: published\npublished: 2022-01-01\n---\n1. first\n2. second\n\n- Home\n- Telegram\n- Facebook\n\nx");
    assertEquals(0, edition.briefings().get(0).cuts().size());
  }

  private Edition read(String path, String text) throws Exception {
    TinySite.in(folder).file(path, text);
    return new EditionReader(folder).read().edition();
  }
}
