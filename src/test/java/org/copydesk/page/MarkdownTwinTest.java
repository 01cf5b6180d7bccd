package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.copydesk.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each briefing has a Markdown twin, and {@code llms.txt} names them all. */
class MarkdownTwinTest {
  @TempDir Path temp;

  @Test
  void itHasTheVerdictsTheTextAndTheSources() throws Exception {
    String twin = Drawn.of(Newsroom.in(temp)).text("briefings/flood/index.md");
    assertTrue(twin.startsWith("# How many died in the flood?\n"), twin);
    assertTrue(twin.contains("- **Outdated:** Nine people died in the flood."), twin);
    assertTrue(twin.contains("The ministry said so [^source-ministry], and"), twin);
    assertTrue(
        twin.contains("[^source-ministry]: Statement on the flood. Ministry of Water"), twin);
    assertTrue(twin.contains("**Correction, 1 March 2022:** We wrote ten; it was nine."), twin);
  }

  @Test
  void aFindingHasALineAndATitleThatAsksNoSecondMark() throws Exception {
    String twin = Drawn.of(Newsroom.in(temp)).text("briefings/flood/index.md");
    assertTrue(twin.contains("\n  - What we found: The count rose to twelve.\n"), twin);
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp.resolve("asking"))
                .briefing(
                    "a",
                    "sources: { wet: { title: Is rain wet?, publisher: The Lab, published: 2022 } }\n",
                    "It is [@wet].\n"));
    String asking = drawn.text("briefings/a/index.md");
    assertTrue(asking.contains("[^source-wet]: Is rain wet? The Lab, 2022."), asking);
  }

  @Test
  void aClaimAndAFigureStandWhereTheyArePlaced() throws Exception {
    String twin = Drawn.of(Newsroom.in(temp)).text("briefings/flood/index.md");
    assertTrue(
        twin.contains(
            """
            > **Claim:** Nine people died in the flood.\\
            > **Our rating:** Outdated\\
            > The count rose to twelve.

            The reasoning cites the paper [^source-paper].
            """),
        twin);
    assertTrue(twin.contains("**Deaths** (people)\n\n- 6 January 2022: 9\n"), twin);
    assertFalse(twin.contains(":::"), twin);
  }

  @Test
  void linksAreWholeAndCodeIsLeftAlone() throws Exception {
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp)
                .site("title: T\nbase: https://example.org/news/\n")
                .briefing("a", "", "See [b](b.md#x).\n\n::: note\nIn it.\n:::\n\n```\n:::\n```\n")
                .briefing("b", "", "B.\n"));
    assertEquals(
        "See [b](https://example.org/news/briefings/b/#x).\n\nIn it.\n\n```\n:::\n```\n",
        drawn.text("briefings/a/index.md").split("---\n\n", 2)[1].strip() + "\n");
  }

  @Test
  void promotionThatWasCutIsNotInIt() throws Exception {
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp)
                .briefing("a", "", "It rained.\n\nSubscribe to our newsletter today!\n"));
    String twin = drawn.text("briefings/a/index.md");
    assertTrue(twin.contains("It rained."), twin);
    assertFalse(twin.contains("newsletter"), twin);
  }

  @Test
  void thePageAndTheGuideNameIt() throws Exception {
    Drawn drawn = Drawn.of(Newsroom.in(temp));
    assertEquals(
        "index.md",
        drawn.html("briefings/flood/index.html").select("link[type=text/markdown]").attr("href"));
    String guide = drawn.text("llms.txt");
    assertTrue(guide.startsWith("# The Test\n\n> Checked.\n"), guide);
    assertTrue(
        guide.contains(
            "- [How many died in the flood?](https://example.org/news/briefings/flood/index.md):"),
        guide);
    assertTrue(guide.contains("## Briefings (French)"), guide);
    assertTrue(guide.contains("(https://example.org/news/claims/feed.json)"), guide);
  }
}
