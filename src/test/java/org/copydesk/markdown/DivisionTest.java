package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Fenced divisions nest, and say where they were left open. */
class DivisionTest {
  private static void sets(String markdown, String html) {
    assertEquals(html, PlainSetting.html(MarkdownReaderTest.read(markdown)).strip());
  }

  private static List<String> remarks(String markdown) {
    return MarkdownReaderTest.read(markdown).diagnostics().stream()
        .map(d -> d.id() + " " + d.span().from() + " " + d.span().text())
        .toList();
  }

  @Test
  void theyNestByMatchingOrByMoreColons() {
    String nested =
        "<div class=\"a\">\n<div class=\"b\">\n<p>x</p>\n</div>\n<p>y</p>\n</div>\n<p>z</p>";
    sets("::: a\n::: b\nx\n:::\ny\n:::\nz", nested);
    sets(":::: a\n\n::: b\n\nx\n\n:::\n\ny\n\n::::\n\nz", nested);
    sets("::: a\n:::: b\nx\n::::\ny\n:::\nz", nested);
  }

  @Test
  void aLineOfColonsInCodeClosesNothing() {
    sets("::: a\n```\n:::\n```\n:::", "<div class=\"a\">\n<pre><code>:::\n</code></pre>\n</div>");
    assertEquals(List.of(), remarks("::: a\n```\n:::\n```\n:::"));
  }

  @Test
  void oneLeftOpenIsAnErrorAtItsOpening() {
    assertEquals(List.of("unclosed-division 3:1 ::: claim x"), remarks("a\n\n::: claim x\nb\n"));
    assertEquals(List.of("unclosed-division 2:1 ::: b"), remarks(":::: a\n::: b\nc\n::::\n"));
    assertEquals(List.of("stray-division-end 3:1 :::"), remarks("a\n\n:::\n"));
  }

  @Test
  void theirNamesAreSafe() {
    sets("::: \"><script>\nx\n:::", "<div class=\"script\">\n<p>x</p>\n</div>");
    sets("::: {.warning}\nx\n:::", "<div class=\"warning\">\n<p>x</p>\n</div>");
  }

  @Test
  void aFigureNeedsNothingInside() {
    sets("::: figure toll\n:::\n", "{figure toll}{/}");
  }
}
