package org.copydesk.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What one text took from another is counted in words that follow each other. */
class ShinglesTest {
  private static final String SOURCE =
      "The tower was built on the hill above the town, in the years after the great flood.";

  @Test
  void wordsInRunsOfEightCountOnce() {
    Shingles shingles = Shingles.of(SOURCE);
    assertEquals(17, shingles.shared(SOURCE));
    assertEquals(8, shingles.shared("We know it was BUILT on the hill — above the town."));
    assertEquals(0, shingles.shared("It was built on the hill, above a town."));
    assertEquals(0, shingles.shared(""));
  }

  @Test
  void eachSignOfChineseIsAWord() {
    assertEquals(8, Shingles.of("委员会说这里没有接入网络").shared("他知道委员会说这里没有"));
    assertEquals(11, Shingles.count("他知道委员会说这里没有"));
  }
}
