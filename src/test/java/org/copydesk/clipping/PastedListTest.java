package org.copydesk.clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A list below the title of a pasted text is part of the story, not its summary. */
class PastedListTest {
  private static final String STORY =
      "The dam above the village of Lower Marsh broke on Tuesday night, sending a wave three metres"
          + " high through the valley and carrying off two bridges and the school.\n\n"
          + "Engineers had warned in a report that the wall was leaking in eleven places, but the"
          + " county council put the repair off three times because it lacked the money.";

  @Test
  void aNumberedListIsNoSummary() {
    for (String mark : List.of("1. ", "1) ", "(1) ", "a) ", "- ")) {
      Clipping clipping =
          new Clipper()
              .clipText("Three things to know\n\n" + mark + "Who pays for the repair\n\n" + STORY);
      assertTrue(clipping.byline().standfirst().isEmpty(), mark);
      assertTrue(clipping.text().contains("Who pays for the repair"), mark);
    }
  }

  @Test
  void aLineBelowTheTitleIs() {
    Clipping clipping =
        new Clipper().clipText("The dam\n\nWho pays for the repair of the wall\n\n" + STORY);
    assertEquals(
        List.of("Who pays for the repair of the wall"),
        clipping.byline().standfirst().stream().map(found -> found.value()).toList());
  }

  @Test
  void whereOnlyTheTextIsWantedAFirstLineOfTheStoryStays() {
    String first = "Two bridges and the school were carried off, said the council on Wednesday";
    Clipping clipping = new Clipper().textOnly().clipText(first + "\n\n" + STORY);
    assertTrue(clipping.text().startsWith(first), clipping.text());
  }
}
