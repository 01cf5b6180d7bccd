package org.copydesk.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
