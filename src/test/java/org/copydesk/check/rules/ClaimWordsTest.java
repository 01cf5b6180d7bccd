package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClaimWordsTest {
  @Test
  void otherOrderAndAWordMoreAreTheSameClaim() {
    same(
        "Eight police officers and soldiers were killed on 5 January.",
        "On 5 January, eight police and soldiers were killed");
    same("fr", "Le pont a été fermé en 2019", "En 2019 le pont était fermé");
    same("ru", "Мост закрыт с 2019 года", "С 2019 года мост закрыт");
    same("zh", "警察说桥梁在二零一九年关闭", "警察说，桥梁在二零一九年关闭。");
    same("The Ministry’s ﬁgure is 8", "the ministry's figure is 8");
  }

  @Test
  void numbersAreTakenByTheirValueAndWordsWithoutTheirEndings() {
    same("Eight soldiers were killed in the port", "8 soldiers were killed in the port");
    same("2.5 million people left the country", "People left the country: 2,500,000");
    same("The minister’s death was announced", "The ministers’ deaths were announced");
    same("es", "El ministro anunció la muerte", "El ministro anuncio la muerte");
    same("pt", "No Rio a ponte foi fechada", "A ponte foi fechada no Rio");
  }

  @Test
  void britishAndAmericanSpellingAreOne() {
    same("The tower is 312 metres high", "The tower is 312 meters high");
    same("Labour in the theatre was cheap", "Labor in the theater was cheap");
  }

  @Test
  void ofLongClaimsAWordOrTwoMayDiffer() {
    same(
        "The harbour of the old town was closed for seven years after the flood of 1913",
        "After the flood of 1913 the old town’s harbour stayed shut for seven years");
    other(
        "The harbour of the old town was closed for seven years after the flood of 1913",
        "The harbour of the old town was closed for nine years after the flood of 1913");
  }

  @Test
  void anotherNumberIsAnotherClaim() {
    other("The unrest left 164 people dead", "The unrest left 225 people dead");
    other("Eight soldiers were killed in the unrest", "Nine soldiers were killed in the unrest");
    other("fr", "Huit soldats ont été tués", "Neuf soldats ont été tués");
    other("zh", "警察说八名士兵被杀", "警察说九名士兵被杀");
  }

  @Test
  void aNegationIsAnotherClaim() {
    other("The police fired on the crowd", "The police never fired on the crowd");
    other("fr", "La police a tiré sur la foule", "La police n’a pas tiré sur la foule");
    other("ru", "Полиция стреляла в толпу", "Полиция не стреляла в толпу");
    other("pt", "A polícia atirou na multidão", "A polícia não atirou na multidão");
    other("tr", "Polis ateş etti", "Polis hiç ateş etmedi");
    other("ar", "أطلقت الشرطة النار", "لم أطلقت الشرطة النار");
    other("zh", "警察向人群开枪", "警察没向人群开枪");
  }

  @Test
  void anotherThingInAShortClaimIsAnotherClaim() {
    other("The wall is visible from the Moon", "The wall is visible from orbit");
  }

  private static void same(String one, String two) {
    same("en", one, two);
  }

  private static void same(String language, String one, String two) {
    assertTrue(words(one, language).isLike(words(two, language)), one + " / " + two);
    assertTrue(words(two, language).isLike(words(one, language)), two + " / " + one);
  }

  private static void other(String one, String two) {
    other("en", one, two);
  }

  private static void other(String language, String one, String two) {
    assertFalse(words(one, language).isLike(words(two, language)), one + " / " + two);
  }

  private static ClaimWords words(String text, String language) {
    return ClaimWords.of(text, language);
  }
}
