package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.copydesk.TinySite;
import org.copydesk.briefing.Selection;
import org.copydesk.publish.tree.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each briefing and claim has a card; a second build draws none that it has. */
class CardsTest {
  private static final String CLAIM =
      """
      claims:
        - id: toll
          claim: Eight were killed.
          claimant: The Ministry
          rating: "false"
          finding: Nine were.
      """;

  private static final String MILD = "severities: { claim-without-evidence: off }\n";

  @TempDir Path temp;

  @Test
  void pagesNameTheirCards() throws Exception {
    TinySite site = TinySite.in(temp).site(MILD).briefing("almaty", CLAIM, "Text.");
    build(site);
    List<Path> cards = cards();
    assertEquals(2, cards.size());
    for (String page : List.of("briefings/almaty/index.html", "claims/toll/index.html")) {
      String html = Files.readString(temp.resolve("site").resolve(page));
      assertTrue(html.contains("og:image\" content=\"http://localhost:8000/cards/"), page);
      assertTrue(html.contains("og:image:width\" content=\"1200\""), page);
      assertTrue(html.contains("og:image:height\" content=\"630\""), page);
      assertTrue(html.contains("twitter:card\" content=\"summary_large_image\""), page);
    }
    assertTrue(
        Files.readString(temp.resolve("site/claims/toll/index.html"))
            .contains("og:image:alt\" content=\"Eight were killed. – False\""));
  }

  @Test
  void aCardIsDrawnOnce() throws Exception {
    TinySite site = TinySite.in(temp).site(MILD).briefing("almaty", CLAIM, "Text.");
    build(site);
    Path kept = temp.resolve(".copydesk/pictures.kept");
    FileTime old = FileTime.fromMillis(1_600_000_000_000L);
    for (Path file : files(kept)) {
      Files.setLastModifiedTime(file, old);
    }
    site.briefing("almaty", CLAIM.replace("Eight", "Seven"), "Text.");
    build(site);
    assertEquals(2, cards().size(), "the old card is gone from the site");
    assertEquals(
        1,
        files(kept).stream().filter(f -> time(f).equals(old)).count(),
        "what was needed again was not drawn, what was not needed was let go");
  }

  @Test
  void cardsWearTheColoursOfThePublication() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .site(MILD + "theme: { colours: { paper: \"#123\", worst: \"#f0e0d0\" } }\n")
            .briefing("almaty", CLAIM, "Text.");
    build(site);
    Path card =
        cards().stream().filter(f -> f.toString().contains("toll")).findFirst().orElseThrow();
    BufferedImage shown = ImageIO.read(card.toFile());
    assertEquals(0xff112233, shown.getRGB(20, 600), "the paper");
    assertEquals(0xfff0e0d0, shown.getRGB(20, 5), "the bar in the verdict's colour");
  }

  @Test
  void aPublicationMayDoWithout() throws Exception {
    TinySite site =
        TinySite.in(temp).site(MILD + "cards: false\n").briefing("almaty", CLAIM, "Text.");
    build(site);
    assertFalse(Files.exists(temp.resolve("site/cards")));
    assertTrue(
        Files.readString(temp.resolve("site/claims/toll/index.html"))
            .contains("twitter:card\" content=\"summary\""));
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<Path> cards() throws IOException {
    return files(temp.resolve("site/cards"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private void build(TinySite site) throws Exception {
    Output output = Output.at(site.root().resolve("site"), site.root().resolve("content"));
    Order order =
        new Order(
            site.root(),
            output,
            Selection.everything(OffsetDateTime.parse("2026-01-01T00:00Z")),
            2);
    Publication done = new Press(order, Progress.SILENT).print();
    assertTrue(done.published(), done.diagnostics().toString());
  }
}
