package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.copydesk.briefing.yaml.Remark;
import org.junit.jupiter.api.Test;

/** The register of the reader's remarks. */
class RemarkTest {
  @Test
  void everyRemarkHasItsHelpPage() throws IOException {
    for (String id : Remark.ids()) {
      try (InputStream page =
          Remark.class.getResourceAsStream("/org/copydesk/help/" + id + ".md")) {
        assertNotNull(page, id);
        String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("# " + id + "\n\n"), id);
        assertTrue(text.contains("\n## Wrong\n") && text.contains("\n## Right\n"), id);
      }
    }
  }

  @Test
  void idsAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("missing-title", Remark.MISSING_TITLE.id());
    } finally {
      Locale.setDefault(before);
    }
  }
}
