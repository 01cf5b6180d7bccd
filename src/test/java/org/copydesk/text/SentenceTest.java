package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
  @Test
  void sentencesEndAtTheirSigns() {
    assertEquals(
        List.of("One came.", "Two left!", "Why?", "No"), of("One came. Two left! Why? No"));
    assertEquals(List.of("他来了。", "她走了！"), of("他来了。她走了！"));
    assertEquals(List.of("هل جاء؟", "نعم."), of("هل جاء؟ نعم."));
    assertEquals(List.of("He said “Go.”", "They went."), of("He said “Go.” They went."));
  }

  @Test
  void aStopWithinASentenceDoesNotEndIt() {
    assertEquals(
        List.of("Mr. Example paid 3.5 million to J. Doe."),
        of("Mr. Example paid 3.5 million to J. Doe."));
    assertEquals(List.of("It is small, e.g. so."), of("It is small, e.g. so."));
    assertEquals(List.of("Er kam z.B. am Montag."), of("Er kam z.B. am Montag."));
    assertEquals(List.of("See a.example/b. Now.").size() + 1, of("See a.example/b. Now.").size());
  }

  @Test
  void placesAreThoseInTheText() {
    String text = "  One.  Two. ";
    for (Sentence sentence : Sentence.of(text)) {
      assertEquals(sentence.text(), text.substring(sentence.start(), sentence.end()));
    }
    assertEquals(List.of(), of("   "));
  }

  private static List<String> of(String text) {
    return Sentence.of(text).stream().map(Sentence::text).toList();
  }
}
