package org.copydesk.evidence.wacz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.copydesk.evidence.Capture;
import org.copydesk.evidence.Exchange;
import org.copydesk.evidence.WarcFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WaczReader;

/** A package holds what its lists say, to the byte. */
class WaczFileTest {
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path folder;
  private List<PackedCapture> captures;

  @BeforeEach
  void capture() throws IOException {
    Path page = folder.resolve("page.warc.gz");
    Path note = folder.resolve("note.warc.gz");
    Files.write(page, WarcFile.write(page("https://example.org/story?a=1", "<p>Où?")));
    byte[] words = "Words.\n".getBytes(StandardCharsets.UTF_8);
    Files.write(note, WarcFile.write(Capture.ofFile("note.txt", "text/plain", words, THEN)));
    captures =
        List.of(
            new PackedCapture("story.warc.gz", page, "A \"story\""),
            new PackedCapture("note.warc.gz", note, "A note"));
  }

  private static Capture page(String address, String html) {
    URI uri = URI.create(address);
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    Exchange exchange =
        new Exchange(
            uri, 200, List.of(), List.of(new Exchange.Field("Content-Type", "text/html")), body);
    return new Capture(Optional.of(uri), address, "text/html", body, THEN, List.of(exchange));
  }

  private Path packed(String name) throws Exception {
    Path file = folder.resolve(name);
    WaczFile.write("Ferries", captures, file);
    return file;
  }

  private static String text(Path file, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void itReadsBackWithoutAFault() throws Exception {
    Path file = packed("a.wacz");
    assertEquals(List.of(), WaczCheck.faults(file));
    try (WaczReader reader = new WaczReader(file)) {
      assertEquals("1.1.1", reader.metadata().get("wacz_version"));
    }
  }

  @Test
  void pagesAndIndexNameWhatWasCaptured() throws Exception {
    Path file = packed("a.wacz");
    String pages = text(file, "pages/pages.jsonl");
    assertEquals(3, pages.lines().count());
    assertTrue(
        pages.contains(
            "{\"id\":\"story\",\"url\":\"https://example.org/story?a=1\",\"ts\":\"2026-01-02T03:04:05Z\",\"title\":\"A \\\"story\\\"\"}"),
        pages);
    String index = text(file, "indexes/index.cdx");
    assertTrue(index.startsWith("org,example)/story?a=1 20260102030405 {\"url\": "), index);
    assertEquals(2, index.lines().count());
  }

  @Test
  void theSameCapturesGiveTheSameBytes() throws Exception {
    assertArrayEquals(Files.readAllBytes(packed("a.wacz")), Files.readAllBytes(packed("b.wacz")));
  }

  @Test
  void oneChangedByteIsFound() throws Exception {
    Path file = packed("a.wacz");
    byte[] bytes = Files.readAllBytes(file);
    String whole = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = whole.indexOf("json-pages-1.0");
    bytes[at] = 'J';
    Files.write(file, bytes);
    boolean found;
    try {
      found = !WaczCheck.faults(file).isEmpty();
    } catch (IOException broken) {
      found = true;
    }
    assertTrue(found);
    assertFalse(whole.isEmpty());
  }
}
