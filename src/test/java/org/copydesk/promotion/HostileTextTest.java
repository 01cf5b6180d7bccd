package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in: no exception, and time that grows with length only. */
class HostileTextTest {
  private static final PromotionClassifier JUDGE = PromotionClassifier.standard();

  @Test
  void nothingGivesNothing() {
    assertTrue(JUDGE.judge(List.of(), "en").isEmpty());
    assertTrue(JUDGE.judge(List.of(Passage.of(""), Passage.of("   ")), "").isEmpty());
    assertTrue(PastedText.read("", "xx").article().stream().allMatch(String::isEmpty));
  }

  @Test
  void anyCharactersAreTaken() {
    Random random = new Random(11);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append((char) random.nextInt(0x10000));
      }
      String all = text + "👩‍👩‍👧 \u200f\u202eשתף\u202c \ud83d";
      assertDoesNotThrow(() -> JUDGE.judge(List.of(Passage.of(all)), ""));
      assertDoesNotThrow(() -> PastedText.read(all, "ar"));
    }
  }

  @Test
  void aLineOfAMillionSignsIsRead() {
    String words = "subscribe to our newsletter and share ".repeat(27_000);
    String solid = "ab".repeat(500_000);
    String seams = "aB".repeat(500_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (String text : List.of(words, solid, seams, "（".repeat(1_000_000))) {
            JUDGE.judge(List.of(Passage.of(text)), "");
            PastedText.read(text, "");
          }
        });
  }

  @Test
  void timeGrowsWithTheNumberOfLines() {
    List<Passage> many = Collections.nCopies(40_000, Passage.of("* * *"));
    String text = "The dam broke on Tuesday night.\n".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          JUDGE.judge(many, "en");
          PastedText.read(text, "en");
        });
  }
}
