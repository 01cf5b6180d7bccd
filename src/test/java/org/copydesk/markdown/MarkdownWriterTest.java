package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;

/** What is written as text is read back as that text, whatever signs it holds. */
class MarkdownWriterTest {
  private static final String[] PIECES = {
    "*",
    "_",
    "**",
    "`",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "#",
    "-",
    "+",
    "=",
    "|",
    "~",
    "~~",
    ":",
    ":::",
    "!",
    "&",
    "&amp;",
    "\\",
    "1.",
    "2)",
    "...",
    "--",
    "\"",
    "'",
    "“",
    "”",
    "«",
    "»",
    " ",
    " ",
    " ",
    "word",
    "Wort",
    "mot",
    "снег",
    "雪",
    "42",
    "@",
    "[@a]",
    "[^1]",
    "[x]:",
    "http://example.org/a_b",
    "www.example.org",
    "a@b.example",
    "<b>",
    "</p>",
    "<!--",
    "![",
    "](",
    "{",
    "}",
    "%",
    "$",
    "^",
    "\u00a0",
    "é",
    "---",
    "***",
    "===",
    "```",
    "~~~"
  };

  private static List<String> read(String markdown) {
    TextFile file = new TextFile("a.md", markdown);
    return new MarkdownReader()
        .read(file.span(0, file.length()), "en", BlockJudge.KEEP_ALL).blocks().stream()
            .map(Block::text)
            .toList();
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      line.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return line.toString().strip().replaceAll(" +", " ");
  }

  @Test
  void paragraphsReadBackAsTheyWere() {
    Random random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      String text = line(random);
      if (!text.isEmpty()) {
        String markdown = new MarkdownWriter().paragraph(new MarkdownLine().text(text)).markdown();
        assertEquals(List.of(text), read(markdown), markdown);
      }
    }
  }

  @Test
  void severalBlocksStayApart() {
    Random random = new Random(2);
    for (int i = 0; i < 800; i++) {
      MarkdownWriter out = new MarkdownWriter();
      List<String> texts = new ArrayList<>();
      for (int b = 0; b < 4; b++) {
        String text = line(random);
        if (text.isEmpty()) {
          continue;
        }
        texts.add(text);
        MarkdownLine line = new MarkdownLine().text(text);
        switch (random.nextInt(4)) {
          case 0 -> out.heading(2, line);
          case 1 -> out.item(0, random.nextInt(3), line);
          case 2 -> out.quote(line);
          default -> out.paragraph(line);
        }
      }
      assertEquals(texts, read(out.markdown()), out.markdown());
    }
  }

  @Test
  void linksAndLooksAreWritten() {
    MarkdownLine line =
        new MarkdownLine()
            .text("See ")
            .link(new MarkdownLine().text("the [report]"), "https://example.org/a (b)?c=d")
            .text(", ")
            .strong("now")
            .text(" and ")
            .emphasis("then ")
            .text("(")
            .code("a`b")
            .text(").");
    assertEquals(
        "See [the \\[report\\]](https://example.org/a%20%28b%29?c=d), **now** and *then* (``a`b``).\n",
        new MarkdownWriter().paragraph(line).markdown());
  }

  @Test
  void scriptAddressesAreDropped() {
    MarkdownLine line =
        new MarkdownLine().link(new MarkdownLine().text("x"), "javascript:alert(1)");
    assertEquals("x", line.markdown());
  }

  @Test
  void lineBreaksStay() {
    MarkdownLine line = new MarkdownLine().text("one\n# two\n- three");
    assertEquals("one\\\n\\# two\\\n\\- three\n", new MarkdownWriter().paragraph(line).markdown());
  }

  @Test
  void tablesAreFilled() {
    String markdown =
        new MarkdownWriter()
            .table(
                List.of(
                    List.of(new MarkdownLine().text("a|b"), new MarkdownLine().text("c")),
                    List.of(new MarkdownLine().text("d"))))
            .markdown();
    assertEquals("| a\\|b | c |\n| --- | --- |\n| d |  |\n", markdown);
  }
}
