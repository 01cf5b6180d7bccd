package org.copydesk.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.copydesk.demonstration.Demonstration.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A tiny publication in a real browser, read without a script, zoomed, by keyboard alone, passed
 * on, and on paper.
 */
class ReaderTest {
  private static final Path PUBLICATION = Path.of("src/test/browser/reader");

  @TempDir Path temp;

  @Test
  void everybodyCanReadIt() throws Exception {
    Demonstration.needs(Path.of("src/test/browser/node_modules/playwright-core"));
    Demonstration.needs(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")));
    copy();
    Path site = temp.resolve("out/news");
    Program.run(temp, "build", "--into", site.toString());
    Path paper = temp.resolve("dam.pdf");
    Run run = Run.of("node", "src/test/browser/reader.mjs", site.toString(), paper.toString());
    assertEquals(0, run.exit(), run.output());
    String printed = text(paper);
    assertTrue(printed.contains("<https://archive.example/register/12>"), printed);
    assertTrue(printed.contains("<https://gauge.example/news/claims/dam-held/>"), printed);
    assertTrue(printed.contains("https://gauge.example/news/briefings/dam/"), printed);
  }

  private static String text(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      // A long address is broken over lines.
      return new PDFTextStripper().getText(document).replaceAll("\\R", "");
    }
  }

  private void copy() throws Exception {
    try (Stream<Path> files = Files.walk(PUBLICATION)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = temp.resolve(PUBLICATION.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }
}
