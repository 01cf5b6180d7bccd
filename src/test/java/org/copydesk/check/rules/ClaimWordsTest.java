package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClaimWordsTest {
  @Test
  void otherOrderAndAWordMoreAreTheSameClaim() {
    same(
        "Eight police officers and soldiers were killed on 5 January.",
        "On 5 January, eight police and soldiers were killed");
    same("Le pont a été fermé en 2019", "En 2019 le pont était fermé");
    same("Мост закрыт с 2019 года", "С 2019 года мост закрыт");
    same("警察说桥梁在二零一九年关闭", "警察说，桥梁在二零一九年关闭。");
    same("The Ministry’s ﬁgure is 8", "the ministry's figure is 8");
  }

  @Test
  void anotherNumberIsAnotherClaim() {
    other("The unrest left 164 people dead", "The unrest left 225 people dead");
    other("Eight soldiers were killed in the unrest", "Nine soldiers were killed in the unrest");
    other("Huit soldats ont été tués", "Neuf soldats ont été tués");
    other("警察说八名士兵被杀", "警察说九名士兵被杀");
  }

  @Test
  void aNegationIsAnotherClaim() {
    other("The police fired on the crowd", "The police never fired on the crowd");
    other("La police a tiré sur la foule", "La police n’a pas tiré sur la foule");
    other("Полиция стреляла в толпу", "Полиция не стреляла в толпу");
    other("أطلقت الشرطة النار", "لم أطلقت الشرطة النار");
    other("警察向人群开枪", "警察没向人群开枪");
  }

  @Test
  void anotherThingInAShortClaimIsAnotherClaim() {
    other("The wall is visible from the Moon", "The wall is visible from orbit");
  }

  private static void same(String one, String two) {
    assertTrue(likeness(one, two) >= RepeatedClaim.THRESHOLD, one + " / " + two);
    assertEquals(likeness(one, two), likeness(two, one));
  }

  private static void other(String one, String two) {
    assertTrue(likeness(one, two) < RepeatedClaim.THRESHOLD, one + " / " + two);
  }

  private static double likeness(String one, String two) {
    return ClaimWords.of(one).likeness(ClaimWords.of(two));
  }
}
