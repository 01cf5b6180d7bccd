package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A piece of copy that ends in pleas, as newsrooms get it. */
class FirstCasesTest {
  @Test
  void everythingAfterTheStoryGoesAndTheStoryStays() {
    List<String> rules =
        rules(
            "fr",
            "Le barrage a cédé dans la nuit de mardi, emportant deux ponts et une école.",
            "« Nous avons tout perdu », a déclaré un habitant du village aux secouristes.",
            "Vous pouvez partager cet article sur les réseaux sociaux :",
            "Cet article vous a plu ? Envoyez-le à un ami !",
            "**********",
            "Vous pouvez consulter l’article original ici",
            "**********",
            "Votre soutien est indispensable pour que nous puissions vous informer librement.",
            "Pour rester en contact, inscrivez-vous à notre newsletter gratuite ➡️ ICI",
            "Nous avons besoin de financements pour maintenir notre site en vie. Envoyez-nous"
                + " votre contribution via Paypal.");
    assertEquals(
        List.of(
            "",
            "",
            "share",
            "share",
            "separator",
            "original-link",
            "separator",
            "donate",
            "newsletter",
            "donate"),
        rules);
  }

  @Test
  void aSeparatorBetweenPartsOfTheStoryStays() {
    assertEquals(
        List.of("", "", ""),
        rules("en", "The dam broke on Tuesday night.", "* * *", "Two bridges were lost."));
  }

  private static List<String> rules(String lang, String... texts) {
    List<Passage> passages = Stream.of(texts).map(Passage::of).toList();
    List<String> rules = new ArrayList<>();
    passages.forEach(p -> rules.add(""));
    for (Promotion p : PromotionClassifier.standard().judge(passages, lang)) {
      rules.set(p.index(), p.rule());
    }
    return rules;
  }
}
