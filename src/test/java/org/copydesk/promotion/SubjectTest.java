package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An article that is about newsletters, donations or subscriptions keeps its sentences. */
class SubjectTest {
  private static final Map<String, List<String>> ARTICLES =
      Map.of(
          "en",
          List.of(
              "The newsletter that the harbour masters wrote for each other was read by the police.",
              "Readers sent 4,000 letters after the paper asked them for donations in 1931.",
              "Subscriptions fell by a third in two years, the publisher said in its annual report.",
              "“Sign up for our newsletter” stood on every page of the brochure, the court found.",
              "The party raised most of its donations through an app, according to the filing."),
          "fr",
          List.of(
              "La lettre d’information que le syndicat envoyait à ses membres a été saisie en 1974.",
              "Les dons des lecteurs ont couvert la moitié des dépenses, selon le rapport annuel.",
              "Les abonnements ont reculé d’un tiers en deux ans, a indiqué l’éditeur."),
          "de",
          List.of(
              "Der Rundbrief, den die Lotsen einander schrieben, wurde von der Polizei mitgelesen.",
              "Die Spenden der Leser deckten nach Angaben des Verlags die Hälfte der Ausgaben.",
              "Die Zahl der Abonnements sank in zwei Jahren um ein Drittel, teilte der Verlag mit."));

  @Test
  void sentencesAboutTheSubjectStay() {
    ARTICLES.forEach(
        (lang, sentences) -> {
          List<Passage> passages = sentences.stream().map(Passage::of).toList();
          assertEquals(List.of(), PromotionClassifier.standard().judge(passages, lang), lang);
        });
  }

  @Test
  void aPleaInsideSuchAnArticleGoes() {
    List<Passage> passages =
        Stream.concat(
                ARTICLES.getOrDefault("en", List.of()).stream(),
                Stream.of("Sign up for our free newsletter and never miss a story!"))
            .map(Passage::of)
            .toList();
    assertEquals(
        List.of(5),
        PromotionClassifier.standard().judge(passages, "en").stream()
            .map(Promotion::index)
            .toList());
  }

  @Test
  void anAttributedQuotationStaysWhateverItAsks() {
    List<Passage> quoted =
        Stream.of("Subscribe now!", "Donate today.", "Follow us on Twitter and share this page.")
            .map(text -> new Passage(text, 0, Passage.Kind.PARAGRAPH, true))
            .toList();
    assertEquals(List.of(), PromotionClassifier.standard().judge(quoted, "en"));
    assertEquals(List.of(), PromotionClassifier.standard().judgeManuscript(quoted, "en"));
    assertEquals(List.of(), PastedText.judge(quoted, "en"));
  }
}
