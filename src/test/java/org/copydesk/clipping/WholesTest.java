package org.copydesk.clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What belongs to a story stays with it: its tables, lists, notes, quotations and posts. */
class WholesTest {
  private static final String ONE =
      "<p>The old harbour bridge at Brimley will close on Monday for repairs that are expected to last eleven weeks, the"
          + " town council said in a statement.</p>";
  private static final String TWO =
      "<p>Engineers found cracks in two of the four piers during an inspection in March, and a lighter limit for lorries"
          + " has been in force since then.</p>";
  private static final String THREE =
      "<p>Traders on the eastern quay asked for a ferry during the works; the council has set aside 40,000 crowns for one,"
          + " but no operator has been found.</p>";
  private static final String FOUR =
      "<p>The bridge, built in 1911, carries about 6,000 vehicles a day, a third more than when its deck was last renewed,"
          + " according to the council’s own count of last autumn.</p>";
  private static final String TABLE =
      "<table><tr><th>Month</th><th>Lorries</th><th>Cars</th></tr><tr><td>March</td><td>3,100</td><td>51,000</td></tr>"
          + "<tr><td>April</td><td>1,900</td><td>52,400</td></tr><tr><td>May</td><td>1,850</td><td>50,900</td></tr></table>";

  private static String cut(String... blocks) {
    return new Clipper()
        .clip(
            "<html><head><title>Bridge to close</title></head><body><nav><a href=/>Home</a></nav><article><h1>Bridge to"
                + " close</h1>"
                + String.join("\n", blocks)
                + "</article><footer>© The Post</footer></body></html>",
            "https://post.example/bridge")
        .markdown();
  }

  @Test
  void aTableInTheMidst() {
    assertTrue(cut(ONE, TABLE, TWO, THREE).contains("| April | 1,900"));
  }

  @Test
  void aTableAtTheEnd() {
    assertTrue(cut(ONE, TWO, THREE, TABLE).contains("| April | 1,900"));
  }

  @Test
  void aTableBelowItsHeading() {
    assertTrue(
        cut(ONE, TWO, "<h2>Traffic over the bridge</h2>", TABLE, THREE)
            .contains("| April | 1,900"));
  }

  @Test
  void everyItemOfAList() {
    String cut =
        cut(
            ONE,
            "<p>Until August, three ways lead over the river:</p><ul><li>the ring road</li><li>the ferry at Lower"
                + " Brimley, which takes bicycles but no cars and sails every half hour until nine</li><li>on"
                + " foot, the lock</li></ul>",
            TWO,
            THREE);
    assertTrue(cut.contains("the ring road") && cut.contains("the lock"), cut);
  }

  @Test
  void theNotesThatItsMarksLeadTo() {
    String cut =
        cut(
            ONE.replace("eleven weeks", "eleven weeks<sup><a href='#n1'>1</a></sup>"),
            TWO,
            THREE,
            "<ol><li id='n1'>Council minutes, 4 May.</li></ol>");
    assertTrue(cut.contains("[^1]: Council minutes, 4 May."), cut);
  }

  @Test
  void anEmbeddedPostWithItsAddress() {
    String cut =
        cut(
            ONE,
            "<blockquote class='embed'><p>Gift to the next town. pic.example/x</p>— Quay Traders (@quay) <a"
                + " href='https://posts.example/quay/1?utm_source=embed&amp;ref_src=x'>May 6</a></blockquote>",
            TWO,
            THREE);
    assertTrue(cut.contains("> Gift to the next town."), cut);
    assertTrue(cut.contains("[May 6](https://posts.example/quay/1)"), cut);
  }

  @Test
  void postsOneAfterAnother() {
    String post =
        "<blockquote class='embed'><p>%s</p>— Quay Traders (@quay) <a href='https://posts.example/quay/1'>May"
            + " 6</a></blockquote>";
    String cut =
        cut(
            ONE,
            post.formatted("Gift to the next town."),
            post.formatted("And a ferry for us."),
            post.formatted("#quay"),
            TWO,
            THREE);
    assertTrue(cut.contains("Gift to the next town."), cut);
    assertTrue(cut.contains("And a ferry for us."), cut);
    assertTrue(cut.contains("#quay"), cut);
  }

  @Test
  void aQuotationThatOnlyRepeatsASentenceIsLeftOut() {
    String cut =
        cut(
            ONE,
            "<aside class='pullquote'><blockquote>Engineers found cracks in two of the four piers</blockquote></aside>",
            TWO,
            THREE);
    assertEquals(
        cut.indexOf("Engineers found cracks"), cut.lastIndexOf("Engineers found cracks"), cut);
    assertFalse(cut.contains("> Engineers"), cut);
  }

  @Test
  void whatAStyleSheetHidesAtEveryWidthIsNoPartOfIt() {
    String appeal =
        "<p>Our newsroom brings you the news of the harbour every day, whatever the weather and however long the council"
            + " sits.</p>";
    assertFalse(
        cut(ONE, "<div class='box hidden'>" + appeal + "</div>", TWO, THREE, FOUR)
            .contains("Our newsroom"));
    String shownOnDesktops = "<div class='hidden md:block'>" + TWO + "</div>";
    assertTrue(cut(ONE, shownOnDesktops, THREE).contains("Engineers found"));
  }
}
