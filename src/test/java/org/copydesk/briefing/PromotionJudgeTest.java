package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promotion is left out of a text, and what was left out is kept with its place. */
class PromotionJudgeTest {
  private static final String BODY =
      "The bridge was opened in May.\n\nSign up for our newsletter!\n\nIt is long.\n";

  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.in(temp);
  }

  private Briefing only() {
    return Remarks.edition(site).briefings().get(0);
  }

  @Test
  void promotionIsCut() {
    site.briefing("a", "", BODY);
    List<Cut> cuts = only().cuts();
    assertEquals(
        List.of("Sign up for our newsletter!"),
        cuts.stream().map(cut -> cut.block().span().text().strip()).toList());
    assertTrue(cuts.get(0).reason().endsWith("."), cuts.get(0).reason());
  }

  @Test
  void aFileMayKeepIt() {
    site.briefing("a", "allow: [promotional-boilerplate]", BODY);
    assertEquals(List.of(), only().cuts());
  }

  @Test
  void aPublicationMayKeepIt() {
    site.site("severities: { promotional-boilerplate: off }\n").briefing("a", "", BODY);
    assertEquals(List.of(), only().cuts());
  }
}
