package org.copydesk.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words are folded so that readers find them however they type. */
class SearchWordsTest {
  @Test
  void caseAccentsAndLigaturesAreFolded() {
    assertEquals(List.of("elysee", "oeuvre", "strasse"), SearchWords.of("Élysée, Œuvre – STRAßE"));
    assertEquals(List.of("lodz", "dak", "istanbul"), SearchWords.of("Łódź Đak İstanbul"));
    assertEquals(List.of("find", "x2"), SearchWords.of("ﬁnd x²"));
  }

  @Test
  void composedAndDecomposedLettersAreOne() {
    assertEquals(SearchWords.of("Zürich é"), SearchWords.of("Zu\u0308rich e\u0301"));
    assertEquals(List.of("한국"), SearchWords.of("한국"));
  }

  @Test
  void numbersAreJoinedOverTheirThousands() {
    assertEquals(List.of("20000", "people"), SearchWords.of("20,000 people"));
    assertEquals(SearchWords.of("8848"), SearchWords.of("8\u202f848"));
    assertEquals(List.of("3", "14"), SearchWords.of("3.14"));
    assertEquals(List.of("2022"), SearchWords.of("٢٠٢٢"));
  }

  @Test
  void arabicPointsArticlesAndLetterFormsAreFolded() {
    assertEquals(SearchWords.of("مدرسه"), SearchWords.of("المَدْرَسة"));
    assertEquals(SearchWords.of("احمد"), SearchWords.of("أحمد"));
    assertEquals(SearchWords.of("الحكومة"), SearchWords.of("والحكومة"));
  }

  @Test
  void russianAndGreekAreFolded() {
    assertEquals(List.of("елка"), SearchWords.of("Ёлка"));
    assertEquals(List.of("λογοσ"), SearchWords.of("Λόγος"));
  }

  @Test
  void scriptsWithoutBlanksAreReadInPairs() {
    assertEquals(List.of("阿拉", "拉木", "木图"), SearchWords.of("阿拉木图"));
    assertEquals(List.of("gdp", "增长"), SearchWords.of("GDP增长"));
    assertEquals(List.of("水"), SearchWords.of("水"));
  }

  @Test
  void vowelSignsOfHindiStay() {
    assertEquals(List.of("हिन्दी"), SearchWords.of("हिन्दी"));
  }

  @Test
  void apostrophesPartWords() {
    assertEquals(List.of("l", "eau"), SearchWords.of("L’eau"));
  }

  /** The quick way must never differ from the thorough one, whatever letters meet. */
  @Test
  void theTableFoldsAsTheRulesDo() {
    Random random = new Random(7);
    String[] alphabets = {
      " .,'\u2019\u00a0\u2009\u202f0123456789999aBzÉßİıŒﬁ²½…–e\u0301-ŉ",
      "ΛόγοςΣς ЁёйЙв\u0301ї\u04830123,",
      "阿拉 木图GDP增长,123 한국हिन्दीوالحكومةأ\u064bالمدرسة٢٠٢٢ a\ud83d\ude00"
    };
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      String alphabet = alphabets[round % 3] + alphabets[0];
      for (int i = random.nextInt(24); i > 0; i--) {
        boolean any = random.nextInt(6) == 0;
        text.append(
            any
                ? (char) (0x20 + random.nextInt(0x2100))
                : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertEquals(ThoroughWords.of(text.toString()), SearchWords.of(text.toString()));
    }
  }
}
