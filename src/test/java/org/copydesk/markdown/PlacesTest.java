package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;

/** The text at every place is what the record says it is, also behind front matter. */
class PlacesTest {
  private static final MarkdownReader READER = new MarkdownReader();

  private static final List<String> PARTS =
      List.of(
          "# Head *ing*\n",
          "Under\n=====\n",
          "Words [link](a.md#b \"t\") and <https://x.example/> or https://y.example/z.\n",
          "“Quoted *words*” [@source, p. 3] and [@two; @three].\n",
          "![alt](<a b.png> \"Caption\")\n",
          "- item [r]\n  more\n\n  - deep “q” [@deep]\n",
          "1. one\n2. two [x](\n   c.md)\n",
          "> Quote one\n> quote two [@block]\n",
          "> > nested [n](d.md)\n",
          "| a \\| b | [t](e.md) |\n|---|---|\n| “c” [@cell] | d |\n",
          "::: note\nInside [i](f.md)\n:::\n",
          "::: claim some-id\nReason “r” [@claim]\n:::\n",
          "Term\n: Description [d](g.md)\n",
          "Note[^n].\n",
          "```java\ncode\n```\n",
          "\tcode\n",
          "***\n",
          "<div>\n<a href=\"h.md\">raw</a>\n</div>\n",
          "Русский “текст” [@кир] 日本語 😀 [e](ж.md)\n");

  private static final String END =
      "\n[r]: ref.md 'title'\n\n[^n]: Footnote [f](note.md) “fq” [@foot]\n";

  private static String text(Random random, String head) {
    StringBuilder text = new StringBuilder(head);
    for (int count = 1 + random.nextInt(8); count > 0; count--) {
      text.append(PARTS.get(random.nextInt(PARTS.size()))).append('\n');
    }
    return text.append(END).toString();
  }

  @Test
  void everyPlaceHoldsWhatItIsSaidToHold() {
    Random random = new Random(31);
    for (int round = 0; round < 300; round++) {
      String head = round % 2 == 0 ? "" : "---\ntitle: “Ä” 😀\n---\n";
      TextFile file = new TextFile("text.md", text(random, head));
      check(READER.read(file.span(head.length(), file.length()), "en", BlockJudge.KEEP_ALL), head);
    }
  }

  private static void check(Prose prose, String head) {
    List<Span> spans = new ArrayList<>();
    for (Citation citation : prose.citations()) {
      String text = citation.span().text();
      assertTrue(text.startsWith("[@") && text.endsWith("]"), text);
      assertTrue(text.contains("@" + citation.source()), text);
      spans.add(citation.span());
    }
    for (Link link : prose.links()) {
      String text = link.span().text();
      assertTrue(text.equals(link.written()) || text.contains("\"" + link.written() + "\""), text);
      spans.add(link.span());
    }
    for (Quotation quotation : prose.quotations()) {
      assertEquals(quotation.words(), plain(quotation.span().text()));
      spans.add(quotation.span());
    }
    for (Picture picture : prose.pictures()) {
      assertTrue(picture.span().text().startsWith("![" + picture.alt() + "]"));
      assertEquals("a b.png", picture.source().span().text());
      spans.add(picture.span());
    }
    for (Division division : prose.divisions()) {
      assertTrue(division.span().text().startsWith("::: " + division.kind()));
      spans.add(division.span());
    }
    for (Heading heading : prose.headings()) {
      assertTrue(plain(heading.span().text()).contains(heading.text()));
      spans.add(heading.span());
    }
    checkBlocks(prose.blocks());
    assertTrue(spans.stream().allMatch(span -> span.start() >= head.length()));
  }

  /** Blocks follow each other, and all letters of each are in its place. */
  private static void checkBlocks(List<Block> blocks) {
    int before = 0;
    for (Block block : blocks) {
      String there = letters(block.span().text());
      int at = 0;
      for (char letter : letters(block.text()).toCharArray()) {
        at = there.indexOf(letter, at) + 1;
        assertTrue(at > 0, () -> block.text() + " is not in " + block.span().text());
      }
      assertTrue(block.span().start() >= before, () -> block + " comes too early");
      before = block.span().start();
    }
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("\n> ", " ").replaceAll("[*#=]", "").replaceAll("\\s+", " ").strip();
  }
}
