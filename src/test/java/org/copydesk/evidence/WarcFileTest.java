package org.copydesk.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A capture is the same after it was stored. */
class WarcFileTest {
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");
  private static final byte[] BYTES = "\u0000Où\r\n\u00ff".getBytes(StandardCharsets.ISO_8859_1);

  @TempDir Path folder;

  private List<Capture> stored(Capture capture) throws Exception {
    Path file = folder.resolve("capture.warc.gz");
    Files.write(file, WarcFile.write(capture));
    List<Capture> read = new ArrayList<>();
    WarcFile.read(file, read::add);
    return read;
  }

  @Test
  void aFileComesBackByteForByte() throws Exception {
    Capture capture = Capture.ofFile("note.txt", "text/plain", BYTES, THEN);
    Capture back = stored(capture).get(0);
    assertArrayEquals(BYTES, back.content());
    assertEquals(capture.digest(), back.digest());
    assertEquals(THEN, back.taken());
  }

  @Test
  void anExchangeComesBackWithAddressAndType() throws Exception {
    URI address = URI.create("https://example.org/a?b=c");
    Exchange exchange =
        new Exchange(
            address,
            200,
            List.of(new Exchange.Field("User-Agent", "Copydesk")),
            List.of(new Exchange.Field("Content-Type", "text/html")),
            BYTES);
    Capture capture =
        new Capture(
            Optional.of(address), address.toString(), "text/html", BYTES, THEN, List.of(exchange));
    List<Capture> back = stored(capture);
    assertEquals(1, back.size());
    assertEquals(address, back.get(0).address().orElseThrow());
    assertEquals("text/html", back.get(0).mediaType());
    assertArrayEquals(BYTES, back.get(0).content());
  }

  @Test
  void theSameCaptureGivesTheSameBytes() {
    Capture capture = Capture.ofFile("note.txt", "text/plain", BYTES, THEN);
    assertArrayEquals(WarcFile.write(capture), WarcFile.write(capture));
  }

  @Test
  void whatIsNoWarcFileIsASentence() throws Exception {
    Path file = folder.resolve("no.warc");
    Files.writeString(file, "This is no WARC file.\n");
    assertThrows(CannotGoOn.class, () -> WarcFile.read(file, c -> {}));
  }
}
