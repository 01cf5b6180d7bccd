package org.copydesk.history;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.copydesk.history.Wording.Kind;
import org.junit.jupiter.api.Test;

/** Two texts compared word by word. */
class WordDifferenceTest {
  @Test
  void wholeWordsAreRemovedAndAdded() {
    assertEquals(
        "[-Eight-] {+Ten+} officers were [-killed-]{+hurt+}.",
        WordDifference.inline("Eight officers were killed.", "Ten officers were hurt.", 40));
  }

  @Test
  void aNumberIsOneWordWithItsSeparators() {
    assertEquals(
        "about [-1,250.5-] {+1,205.5+} people",
        WordDifference.inline("about 1,250.5 people", "about 1,205.5 people", 40));
  }

  @Test
  void aCommaBetweenTwoChangesGoesWithThem() {
    assertEquals(
        "[-old, worn-] {+new, good+} boots",
        WordDifference.inline("old, worn boots", "new, good boots", 40));
  }

  @Test
  void scriptsWithoutBlanksAreComparedByCharacter() {
    assertEquals("東京[-都-]{+市+}に", WordDifference.inline("東京都に", "東京市に", 40));
  }

  @Test
  void longStretchesThatStayAreCutShort() {
    assertEquals(
        "…five [-six-] {+nine+} seven…",
        WordDifference.inline(
            "one two three four five six seven eight nine ten",
            "one two three four five nine seven eight nine ten",
            5));
  }

  @Test
  void equalTextsAreKeptWhole() {
    assertEquals(
        List.of(new Wording(Kind.KEPT, "the same")),
        WordDifference.between("the  same".replace("  ", " "), "the same"));
    assertEquals(List.of(), WordDifference.between("", ""));
  }

  @Test
  void bothTextsCanBeReadBackFromTheirDifference() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String before = words(random);
      String after = words(random);
      List<Wording> pieces = WordDifference.between(before, after);
      assertEquals(after, side(pieces, Kind.ADDED), before + " / " + after);
      assertEquals(
          before.replaceAll("\\s", ""),
          side(pieces, Kind.REMOVED).replaceAll("\\s", ""),
          before + " / " + after);
    }
  }

  @Test
  void aLongTextOfOneWordTakesNoTime() {
    String before = "la ".repeat(60_000);
    String after = "la ".repeat(30_000) + "le " + "la ".repeat(29_000);
    assertTimeoutPreemptively(ofSeconds(20), () -> WordDifference.between(before, after));
  }

  private static String side(List<Wording> pieces, Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() == Kind.KEPT || piece.kind() == kind)
        .map(Wording::text)
        .collect(Collectors.joining());
  }

  private static String words(Random random) {
    return random
        .ints(random.nextInt(1, 30), 0, 6)
        .mapToObj(i -> List.of("one", "two", "three,", "four.", "“five”", "6").get(i))
        .collect(Collectors.joining(" "));
  }
}
