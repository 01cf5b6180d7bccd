package org.copydesk.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A language tag finds its lexicon, whatever region or written form it names. */
class LanguagesTest {
  @Test
  void writtenFormsAndRegionsShareALexicon() {
    for (String tag : List.of("no", "nb", "nn", "nb-NO")) {
      assertEquals(1, found("Les også: Ti broer som ikke holder", tag), tag);
    }
    for (String tag : List.of("cs", "sk", "sk_SK")) {
      assertEquals(1, found("Napsat komentář", tag), tag);
    }
  }

  @Test
  void signsAroundALabelDoNotHideIt() {
    for (String label : List.of("Read more", "Read more »", "→ Read more", "Read more:")) {
      assertEquals(1, found(label, "en"), label);
    }
  }

  @Test
  void labelsThatRanTogetherAreTakenApart() {
    assertEquals(1, found("FacebookXLinkedInWhatsAppPinterestEmail", "en"));
  }

  @Test
  void aPublicationsOwnPhrasesForAWrittenFormHold() {
    PromotionClassifier judge =
        PromotionClassifier.with(OwnPhrases.of(Map.of("nn", "[donate]\nstø hamneposten\n")));
    assertEquals(1, judge.judge(List.of(Passage.of("Stø Hamneposten")), "nn").size());
  }

  private static int found(String text, String tag) {
    return PromotionClassifier.standard().judge(List.of(Passage.of(text)), tag).size();
  }
}
