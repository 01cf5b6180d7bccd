package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.zip.GZIPInputStream;
import org.copydesk.TinySite;
import org.copydesk.briefing.Selection;
import org.copydesk.publish.tree.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files stand beside themselves compressed where the publication asks for it, and only there. */
class CompressedFilesTest {
  private static final String BOTH = "title: T\ncompress: [gzip, brotli]\n";

  @TempDir private Path temp;

  @Test
  void eachTextStandsThereInBothForms() throws Exception {
    Path site = built(BOTH);
    byte[] page = Files.readAllBytes(site.resolve("index.html"));
    try (InputStream gzip =
        new GZIPInputStream(Files.newInputStream(site.resolve("index.html.gz")))) {
      assertArrayEquals(page, gzip.readAllBytes());
    }
    byte[] brotli = Files.readAllBytes(site.resolve("index.html.br"));
    assertArrayEquals(page, Decoder.decompress(brotli).getDecompressedData());
    assertTrue(brotli.length < Files.size(site.resolve("index.html.gz")));
    assertTrue(Files.exists(site.resolve("sitemap.xml.br")));
  }

  @Test
  void whatIsShortOrNoTextIsLeftAlone() throws Exception {
    Path site = built(BOTH);
    assertFalse(Files.exists(site.resolve("robots.txt.gz")));
    assertFalse(Files.exists(site.resolve("data.bin.gz")));
  }

  @Test
  void twoBuildsGiveTheSameBytesAndTheSecondWritesNone() throws Exception {
    Path site = built(BOTH);
    byte[] first = Files.readAllBytes(site.resolve("index.html.br"));
    Files.writeString(temp.resolve("content/static/other.txt"), "New.");
    Publication again = build();
    assertEquals(1, again.tally().orElseThrow().written());
    assertArrayEquals(first, Files.readAllBytes(site.resolve("index.html.br")));
  }

  @Test
  void aChangedPageIsCompressedAnew() throws Exception {
    Path site = built(BOTH);
    TinySite.in(temp).briefing("flood", "", "The river fell.\n");
    build();
    Path page = site.resolve("briefings/flood/index.html");
    byte[] packed = Files.readAllBytes(page.resolveSibling("index.html.br"));
    assertArrayEquals(Files.readAllBytes(page), Decoder.decompress(packed).getDecompressedData());
  }

  @Test
  void theyGoWhenTheyAreNotAskedForAnyMore() throws Exception {
    Path site = built(BOTH);
    TinySite.in(temp).site("title: T\n");
    build();
    assertFalse(Files.exists(site.resolve("index.html.br")));
    assertTrue(Files.exists(site.resolve("index.html")));
  }

  private Path built(String yaml) throws Exception {
    TinySite.in(temp).site(yaml).briefing("flood", "", "The river rose.\n");
    Files.createDirectories(temp.resolve("content/static"));
    Files.write(temp.resolve("content/static/data.bin"), new byte[1000]);
    build();
    return temp.resolve("site");
  }

  private Publication build() throws Exception {
    Selection all = new Selection(false, false, OffsetDateTime.now());
    Output output = Output.at(temp.resolve("site"), temp.resolve("content"));
    return new Press(new Order(temp, output, all, 2), Progress.SILENT).print();
  }
}
