package org.copydesk.briefing.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.markdown.Citation;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;

/** A folded list is the list, in less room. */
class FoldingTest {
  private static final TextFile FILE = new TextFile("content/briefings/a.md", "a text to cite in");

  private final Folding<Citation> folding = Folding.of(Citation.class);

  private static List<Citation> citations(TextFile file) {
    return List.of(
        new Citation(0, "ministry", Optional.empty(), file.span(0, 4)),
        new Citation(1, "wire", Optional.of("p. 3"), file.span(5, 9)));
  }

  @Test
  void itEqualsTheListBothWays() {
    List<Citation> plain = citations(FILE);
    List<Citation> folded = folding.fold(plain, FILE);
    assertEquals(plain, folded);
    assertEquals(folded, plain);
    assertEquals(plain.hashCode(), folded.hashCode());
    assertEquals(2, folded.size());
    assertEquals(plain.get(1), folded.get(1));
  }

  @Test
  void itIsGoneThroughInTheSameOrder() {
    List<Citation> folded = folding.fold(citations(FILE), FILE);
    List<Citation> seen = new ArrayList<>();
    folded.forEach(seen::add);
    assertEquals(citations(FILE), seen);
    assertEquals(citations(FILE), folded.stream().toList());
  }

  @Test
  void whatCannotBeFoldedOrNeedNotIsLeft() {
    List<Citation> elsewhere = citations(new TextFile("content/b.md", "another text altogether"));
    assertSame(elsewhere, folding.fold(elsewhere, FILE));
    assertSame(List.<Citation>of(), folding.fold(List.of(), FILE));
    List<Citation> folded = folding.fold(citations(FILE), FILE);
    assertSame(folded, folding.fold(folded, FILE));
  }
}
