package org.copydesk.clipping.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.promotion.PromotionClassifier;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepeatsTest {
  private static final String NOTICE =
      "The Harbour Courier has reported on ships and the towns along the coast since 1911.";

  private static final String TIDES =
      "The tide rose by two metres on Monday night. The harbour master closed the gates at ten,"
          + " and the last ferry was sent back to the island.";

  private static final String BRIDGE =
      "The council has approved a new bridge over the river. Work begins in spring, the mayor"
          + " said, and will last two years if the winters stay mild.";

  @TempDir Path folder;

  @Test
  void aLineOfTwoPagesOfOneSiteIsNoStory() throws IOException, CannotGoOn {
    page("a", "courier.example", TIDES + "</p><p>" + TIDES.replace("tide", "water"), NOTICE);
    page("b", "www.courier.example", BRIDGE, NOTICE);
    run().folder(folder);
    assertFalse(text("a").contains(NOTICE));
    assertFalse(text("b").contains(NOTICE));
    assertTrue(text("a").contains("The last ferry") || text("a").contains("the last ferry"));
    assertTrue(text("b").contains("Work begins in spring"));
  }

  @Test
  void pagesOfTwoSitesAndPagesJudgedApartKeepIt() throws IOException, CannotGoOn {
    page("a", "courier.example", TIDES, NOTICE);
    page("b", "herald.example", BRIDGE, NOTICE);
    run().folder(folder);
    assertTrue(text("a").contains(NOTICE));
    page("b", "courier.example", BRIDGE, NOTICE);
    run().apart().folder(folder);
    assertTrue(text("a").contains(NOTICE));
  }

  @Test
  void twoCopiesOfOneStoryStayWhole() throws IOException, CannotGoOn {
    page("a", "courier.example", TIDES, BRIDGE);
    page("b", "courier.example", TIDES, BRIDGE);
    run().folder(folder);
    assertEquals(text("a"), text("b"));
    assertTrue(text("a").contains(BRIDGE));
  }

  private void page(String stem, String host, String first, String last) throws IOException {
    Files.writeString(
        folder.resolve(stem + ".html"),
        "<html><head><title>News of the coast</title><link rel=canonical href='https://"
            + host
            + "/"
            + stem
            + "'></head><body><article><h1>News of the coast</h1><p>"
            + first
            + "</p><p>"
            + first.replace("on Monday night", "at night").replace("spring", "autumn")
            + "</p><p>"
            + last
            + "</p></article></body></html>");
  }

  private CleanRun run() {
    CleanRun.Progress silent =
        new CleanRun.Progress() {
          @Override
          public void page(int done, int total) {}

          @Override
          public void trouble(String page, String sentence) {}
        };
    return new CleanRun(folder.resolve("out"), silent, 2, PromotionClassifier.standard());
  }

  private String text(String stem) throws IOException {
    return Files.readString(folder.resolve("out").resolve(stem + ".txt"));
  }
}
