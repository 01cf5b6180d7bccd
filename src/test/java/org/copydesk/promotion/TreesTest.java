package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Decision trees are read from lines and answer. */
class TreesTest {
  private static final List<String> NAMES = List.of("words", "asks");

  @Test
  void eachTreeAnswersAndTheAnswersAreAddedUp() {
    Trees trees =
        Trees.read(List.of("# a comment", "-0.5", "words<=12.5 asks<=0.5 -1 2 4", ""), NAMES);
    assertEquals(-1.5, trees.sum(new float[] {12, 0}), 1e-6);
    assertEquals(1.5, trees.sum(new float[] {12, 1}), 1e-6);
    assertEquals(3.5, trees.sum(new float[] {13, 0}), 1e-6);
  }

  @Test
  void aBrokenTreeIsRefused() {
    for (String broken :
        List.of("words<=1 2", "words<=1 2 3 4", "sentences<=1 2 3", "words<=1 a")) {
      assertThrows(
          IllegalArgumentException.class, () -> Trees.read(List.of(broken), NAMES), broken);
    }
  }

  @Test
  void whatIsLearnedTellsTheExamplesApart() {
    List<Boosting.Example> examples =
        java.util.stream.IntStream.range(0, 400)
            .mapToObj(i -> new Boosting.Example(new float[] {i % 20, i % 3}, i % 20 < 8, 1))
            .toList();
    List<String> lines = new Boosting(NAMES, new Boosting.Way(40, 2, 0.3, 1)).learn(examples);
    Trees trees = Trees.read(lines, NAMES);
    for (Boosting.Example example : examples) {
      assertEquals(example.positive(), trees.sum(example.measured()) > 0);
    }
  }
}
