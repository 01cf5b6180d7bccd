package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.Selection;
import org.copydesk.evidence.wacz.WaczCheck;
import org.copydesk.publish.tree.Output;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --evidence} publishes one package a briefing; nothing else publishes captures. */
class EvidenceTest {
  @TempDir Path folder;

  @BeforeEach
  void publication() {
    TinySite.in(folder)
        .site("base: https://a.example/news/\nlanguages: [en, fr]\n")
        .file("content/sources/shared/source.yaml", "title: Shared\n")
        .captured("content/sources/shared", "Words of the shared source.\n", "20220103T000000Z")
        .captured("content/sources/shared", "Newer words of it.\n", "20220104T000000Z")
        .captured("content/sources/ferry/own", "Words of its own.\n", "20220103T000000Z")
        .briefing(
            "ferry",
            "sources:\n  own: { title: Own, url: \"https://b.example/\" }\n  none: { title: None, url: \"https://c.example/\" }\n  walled: { title: Walled, url: \"https://d.example/\", not-captured: Subscribers only. }",
            "A [@own] [@shared] [@none] [@walled].\n")
        .briefing("bare", "", "Nothing cited.\n");
  }

  private Path site(String name, boolean evidence) throws Exception {
    Path site = folder.resolve(name);
    Selection selection = Selection.published(OffsetDateTime.now());
    Order order =
        new Order(folder, Output.at(site, folder.resolve("content")), selection, 2, evidence);
    Publication done = new Press(order, Progress.SILENT).print();
    assertTrue(done.published(), done.diagnostics().toString());
    return site;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void eachBriefingWithCapturesHasAPackageThatReadsBack() throws Exception {
    Path site = site("a", true);
    assertEquals(List.of(), WaczCheck.faults(site.resolve("evidence/ferry.wacz")));
    assertFalse(Files.exists(site.resolve("evidence/bare.wacz")));
    assertEquals(
        Files.getPosixFilePermissions(site.resolve("index.html")),
        Files.getPosixFilePermissions(site.resolve("evidence/ferry.wacz")));
    String page = read(site.resolve("briefings/ferry/index.html"));
    assertTrue(page.contains("href=\"../../evidence/ferry.wacz\""), page);
    assertArrayEquals(
        Files.readAllBytes(site.resolve("evidence/ferry.wacz")),
        Files.readAllBytes(site("b", true).resolve("evidence/ferry.wacz")));
  }

  @Test
  void robotsStayOut() throws Exception {
    assertEquals(
        List.of("User-agent: *", "Disallow: /news/evidence/", "Disallow: /news/fr/evidence/"),
        read(site("a", true).resolve("robots.txt")).lines().limit(3).toList());
  }

  @Test
  void otherwiseNothingOfThemIsPublished() throws Exception {
    Path site = site("a", false);
    assertFalse(Files.exists(site.resolve("evidence")));
    assertFalse(read(site.resolve("briefings/ferry/index.html")).contains("wacz"));
    assertEquals(
        List.of("User-agent: *", "Disallow:"),
        read(site.resolve("robots.txt")).lines().limit(2).toList());
  }

  @Test
  void thePageSaysWhatWasCapturedAndWhatWasNot() throws Exception {
    String page = read(site("a", false).resolve("briefings/ferry/index.html"));
    assertTrue(page.contains("Captured <time datetime=\"2022-01-04\">"), page);
    assertTrue(page.contains("<span>Not captured</span>"), page);
    assertTrue(page.contains("<span>Not captured: Subscribers only.</span>"), page);
  }
}
