package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.TinySite;
import org.copydesk.briefing.Selection;
import org.copydesk.picture.SamplePictures;
import org.copydesk.publish.tree.Output;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a publication as they come out on its site. */
class PicturesTest {
  @TempDir Path temp;

  @Test
  void noPictureTellsWhereItWasTaken() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .bytes("content/static/a.jpg", SamplePictures.jpeg(40, 30, 6))
            .bytes("content/static/deep/b.png", SamplePictures.png(40, 30))
            .bytes("content/static/c.gif", SamplePictures.movingGif(20, 10))
            .bytes("content/static/d.webp", SamplePictures.webp(3))
            .bytes("content/static/e.tif", SamplePictures.tiff())
            .bytes("content/static/no-name", SamplePictures.jpeg(40, 30, 1))
            .bytes("content/static/wrong.png", SamplePictures.jpeg(40, 30, 1))
            .bytes("content/static/f.txt", SamplePictures.latin("no picture"));
    Publication done = build(site);
    assertTrue(done.published(), done.diagnostics().toString());
    try (Stream<Path> files = Files.walk(temp.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(latin(file).contains("SECRET"), file + " tells");
      }
    }
    assertTrue(Files.exists(temp.resolve("site/deep/b.png")));
    assertEquals("no picture", latin(temp.resolve("site/f.txt")));
  }

  @Test
  void whatCannotBeCleanedIsNotPublished() throws Exception {
    byte[] whole = SamplePictures.plainJpeg(40, 30);
    TinySite site =
        TinySite.in(temp)
            .bytes("content/static/cut.jpg", java.util.Arrays.copyOf(whole, whole.length - 50))
            .file("content/static/text.png", "(a picture)");
    Publication done = build(site);
    assertFalse(done.published());
    assertEquals(
        List.of("content/static/cut.jpg", "content/static/text.png"),
        done.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(remark -> remark.span().file().path())
            .toList());
  }

  private static String latin(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private Publication build(TinySite site) throws Exception {
    Output output = Output.at(site.root().resolve("site"), site.root().resolve("content"));
    Selection all = Selection.everything(OffsetDateTime.parse("2026-01-01T00:00Z"));
    return new Press(new Order(site.root(), output, all, 2), Progress.SILENT).print();
  }
}
