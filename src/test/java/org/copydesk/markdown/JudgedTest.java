package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;

/** What a judge cuts is not in the page, nor what is left empty or idle by it. */
class JudgedTest {
  private static final MarkdownReader READER = new MarkdownReader();

  /** Cuts every block with an X in it. */
  private static Prose judged(String markdown) {
    TextFile file = new TextFile("text.md", markdown);
    BlockJudge judge =
        blocks ->
            blocks.stream()
                .filter(block -> block.text().contains("X"))
                .map(Block::index)
                .collect(Collectors.toSet());
    return READER.read(file.span(0, file.length()), "en", judge);
  }

  private static void sets(String markdown, String html) {
    assertEquals(html, PlainSetting.html(judged(markdown)).strip());
  }

  @Test
  void aCutBlockIsNotSet() {
    sets("a\n\nX\n\nb", "<p>a</p>\n<p>b</p>");
    sets("# X\n\nb", "<p>b</p>");
    sets("- X\n- a", "<ul>\n<li>a</li>\n</ul>");
    sets("- [ ] X\n\n  b\n- a", "<ul>\n<li>\n<p>b</p>\n</li>\n<li>\n<p>a</p>\n</li>\n</ul>");
    sets("<p>X</p>\n\na", "<p>a</p>");
  }

  @Test
  void whatIsLeftEmptyIsNotSet() {
    sets("a\n\n- X\n- X\n\n> X\n\nT X\n: X\n", "<p>a</p>");
    sets("a\n\n| X |\n|---|\n| X |\n", "<p>a</p>");
    sets("::: note\nX\n:::\n\na", "<p>a</p>");
    sets("a\n\nT X\n: D\n", "<p>a</p>");
  }

  @Test
  void aRuleThatDividedNothingElseGoesToo() {
    sets("a\n\n---\n\nX", "<p>a</p>");
    sets("X\n\n---\n\na", "<p>a</p>");
    sets("a\n\n---\n\nX\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>");
    sets("a\n\n---\n\nb\n\nX", "<p>a</p>\n<hr>\n<p>b</p>");
  }

  @Test
  void itsFindsAreNotCounted() {
    Prose prose = judged("# X\n\nX [a](b.md) [@c] ![d](e.png)\n\nf g\n");
    assertEquals(List.of(), prose.headings());
    assertEquals(List.of(), prose.links());
    assertEquals(List.of(), prose.citations());
    assertEquals(List.of(), prose.pictures());
    assertEquals(2, prose.words());
    assertEquals(List.of("X", "X a d"), prose.cut().stream().map(Block::text).toList());
  }

  @Test
  void theJudgeSeesAllBlocksInReadingOrder() {
    Prose prose =
        judged(
            "# H\n\np [l](m)\n\n- i\n\n> q\n\n“r” [@s]\n\n| c |\n|---|\n| d |\n\n---\n\n    code\n\n"
                + "n[^1]\n\n[^1]: o\n");
    assertEquals(
        List.of(
            "HEADING H",
            "PARAGRAPH p l",
            "ITEM i",
            "PARAGRAPH q",
            "PARAGRAPH “r”",
            "CELL c",
            "CELL d",
            "RULE ",
            "OTHER code",
            "PARAGRAPH n",
            "PARAGRAPH o"),
        prose.blocks().stream().map(block -> block.kind() + " " + block.text()).toList());
    assertEquals(
        List.of("q", "“r”"),
        prose.blocks().stream().filter(Block::attributed).map(Block::text).toList());
    assertEquals(1, prose.blocks().get(1).linked());
  }

  @Test
  void aNoteThatIsWhollyCutLeavesNoMark() {
    assertEquals(Set.of(), Set.copyOf(judged("a\n\n[^1]: X\n").links()));
  }
}
