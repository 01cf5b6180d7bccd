package org.copydesk.clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.Found;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small pages, one for each difficulty, and what is cut out of them. Run with {@code
 * -Dpages.write=true} to write the expectations anew, and read the difference before keeping it.
 */
class PinnedPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/org/copydesk/clipping/pages");

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void everyDifficultyHasItsPage() throws IOException {
    assertTrue(pages().size() >= 40, "only " + pages().size() + " pages");
  }

  @TestFactory
  Stream<DynamicTest> isCutAsExpected() throws IOException {
    return pages().stream()
        .map(
            page -> DynamicTest.dynamicTest(String.valueOf(page.getFileName()), () -> check(page)));
  }

  private static void check(Path page) throws IOException {
    Path expectation = Path.of(page.toString().replaceFirst("html$", "md"));
    String got = told(new Clipper().clip(Files.readAllBytes(page), ""));
    if (Boolean.getBoolean("pages.write")) {
      Files.writeString(expectation, got);
    }
    assertEquals(Files.readString(expectation), got);
  }

  /** Byline, remarks and removals, then the article. */
  private static String told(Clipping clipping) {
    StringBuilder out = new StringBuilder();
    Byline byline = clipping.byline();
    byline.title().ifPresent(f -> line("title", f, out));
    byline.standfirst().forEach(f -> line("standfirst", f, out));
    byline.authors().forEach(f -> line("author", f, out));
    byline.published().ifPresent(f -> line("published", f, out));
    byline.publisher().ifPresent(f -> line("publisher", f, out));
    byline.language().ifPresent(f -> line("language", f, out));
    byline.canonical().ifPresent(f -> line("canonical", f, out));
    byline.licence().ifPresent(f -> line("licence", f, out));
    byline.picture().ifPresent(f -> line("picture", f, out));
    clipping.remarks().forEach(r -> out.append("remark: ").append(r).append('\n'));
    clipping
        .removals()
        .forEach(
            r ->
                out.append("left out: ")
                    .append(r.rule())
                    .append(": ")
                    .append(r.words())
                    .append('\n'));
    clipping
        .attributions()
        .forEach(a -> out.append("origin: ").append(a.address().orElse("no address")).append('\n'));
    return out.append("\n").append(clipping.markdown()).toString();
  }

  private static void line(String what, Found<?> found, StringBuilder out) {
    out.append(what)
        .append(": ")
        .append(found.value())
        .append(" (")
        .append(found.from())
        .append(")\n");
  }
}
