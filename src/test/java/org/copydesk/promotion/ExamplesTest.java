package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lines of our own in each language: promotion, and story that uses the same words. */
class ExamplesTest {
  private record Example(String lang, boolean promotion, String text) {}

  @TestFactory
  List<DynamicTest> eachLineIsJudgedByItself() {
    return examples().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.lang() + " " + e.text(),
                    () -> assertEquals(e.promotion(), isPromotion(e.text(), e.lang()))))
        .toList();
  }

  @Test
  void eachLanguageHasExamplesOfBothKinds() {
    for (String lang : Lexicons.LANGUAGES) {
      for (boolean promotion : List.of(true, false)) {
        assertTrue(
            examples().stream()
                    .filter(e -> e.lang().equals(lang) && e.promotion() == promotion)
                    .count()
                >= 6,
            lang);
      }
    }
  }

  private static boolean isPromotion(String text, String lang) {
    return !PromotionClassifier.standard().judge(List.of(Passage.of(text)), lang).isEmpty();
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    String lang = "";
    for (String line : Lexicons.text("examples.txt").split("\n")) {
      if (line.startsWith("[")) {
        lang = line.substring(1, line.indexOf(']'));
      } else if (line.startsWith("+ ") || line.startsWith("- ")) {
        examples.add(new Example(lang, line.startsWith("+"), line.substring(2)));
      }
    }
    return examples;
  }
}
