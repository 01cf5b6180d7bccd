package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.copydesk.TinySite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict of a withdrawn briefing is struck out wherever it is still to be read. */
class WithdrawnVerdictTest {
  @TempDir Path temp;

  @Test
  void itIsStruckOutOnEveryPage() throws Exception {
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp)
                .file(
                    "content/briefings/bridge.md",
                    """
                    ---
                    title: Bridge
                    published: 2022-01-02
                    status: withdrawn
                    claims: [{ id: bridge, claim: A bridge fell, rating: accurate }]
                    ---
                    Text.
                    """));
    for (String path :
        new String[] {
          "claims/index.html", "claims/bridge/index.html", "briefings/bridge/index.html"
        }) {
      Element verdict = drawn.html(path).select(".verdict").last();
      assertEquals("Accurate", verdict.text(), path);
      Element struck = verdict.closest("s");
      assertEquals("Withdrawn", struck.previousElementSibling().text(), path);
    }
    assertTrue(drawn.html("briefings/index.html").select(".verdict").isEmpty());
    assertTrue(drawn.html("index.html").select(".verdict").isEmpty());
    assertTrue(drawn.text("claims/claims.json").contains("\"withdrawn\""));
  }
}
