package org.copydesk.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text fragment leads to one passage and no other. */
class TextFragmentTest {
  private static Optional<String> to(String text, String passage, int nth) {
    int at = -1;
    for (int i = 0; i <= nth; i++) {
      at = text.indexOf(passage, at + 1);
    }
    return TextFragment.to(text, at, at + passage.length(), Locale.ENGLISH);
  }

  @Test
  void aPassageThatStandsOnceNeedsNoContext() {
    assertEquals(Optional.of(":~:text=two%2C%20three"), to("one two, three four", "two, three", 0));
  }

  @Test
  void hyphensAndAmpersandsAreEncoded() {
    assertEquals(
        Optional.of(":~:text=well%2Dknown%20A%26B"),
        to("the well-known A&B case", "well-known A&B", 0));
  }

  @Test
  void aPassageThatStandsTwiceGetsItsNeighbours() {
    String text = "In March 225 people died. In May 225 people died again.";
    assertEquals(Optional.of(":~:text=March-,225%20people,-died"), to(text, "225 people", 0));
  }

  @Test
  void caseDoesNotTellPassagesApart() {
    assertTrue(to("The end. THE END of it.", "The end", 0).orElseThrow().contains("-"));
  }

  @Test
  void aLongPassageIsGivenByItsEnds() {
    String text =
        "Start here. "
            + "Many words stand between the two ends of this. ".repeat(6)
            + "And finish there now.";
    String passage = text.substring(0, text.length() - 1);
    assertEquals(
        Optional.of(
            ":~:text=Start%20here.%20Many%20words%20stand,this.%20And%20finish%20there%20now"),
        to(text, passage, 0));
  }

  @Test
  void aPassageOverParagraphsIsGivenByItsEnds() {
    assertEquals(
        Optional.of(":~:text=first%20line,second%20line"),
        to("a first line\nsecond line b", "first line\nsecond line", 0));
  }

  @Test
  void accentsDoNotTellPassagesApart() {
    String text = "He wrote a resume first. Later the résumé of it all came.";
    assertEquals(Optional.of(":~:text=the-,r%C3%A9sum%C3%A9,-of"), to(text, "résumé", 0));
  }

  /** Where words are not parted by blanks, only what punctuation and digits part is certain. */
  @Test
  void textWithoutBlanksIsGivenUpToTheNextCertainLimit() {
    String text = "委员会说，2019年有4317户没有接入网络，工程从未完成。";
    String fragment =
        TextFragment.to(text, text.indexOf("没有"), text.indexOf("网络") + 2, Locale.CHINESE)
            .orElseThrow();
    String words = URLDecoder.decode(fragment.substring(8), StandardCharsets.UTF_8);
    assertEquals("户没有接入网络", words);
  }

  @Test
  void givesUpRatherThanLeadAstray() {
    assertEquals(Optional.empty(), to("same words\nsame words", "same words", 0));
  }
}
