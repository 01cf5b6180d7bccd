package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings have anchors that can be read, and leave the first level to the page's title. */
class HeadingTest {
  private static List<String> headings(String markdown) {
    return MarkdownReaderTest.read(markdown).headings().stream()
        .map(h -> h.level() + " " + h.id() + " " + h.text())
        .toList();
  }

  @Test
  void anchorsAreUniqueInAnyScript() {
    assertEquals(
        List.of(
            "2 a-b A b",
            "2 a-b-1 A b",
            "2 что-это-такое Что это такое?",
            "2 第一章 第一章",
            "2 section !"),
        headings("# A b\n# A *b*\n# Что это такое?\n# 第一章\n# !\n"));
  }

  @Test
  void levelsKeepTheirDistance() {
    assertEquals(List.of("2 a a", "3 b b", "2 c c"), headings("# a\n## b\n# c\n"));
    assertEquals(List.of("2 a a", "3 b b"), headings("## a\n### b\n"));
    assertEquals(List.of("2 a a", "4 b b"), headings("### a\n##### b\n"));
    assertEquals(List.of("2 a a", "6 b b"), headings("# a\n###### b\n"));
  }

  @Test
  void aTitleInAListOfContentsIsSetAsInTheText() {
    assertEquals(List.of("2 its-it It’s “it”"), headings("# It's \"it\"\n"));
  }
}
