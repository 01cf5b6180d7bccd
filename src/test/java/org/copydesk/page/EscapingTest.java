package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.copydesk.TinySite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever authors write shows as they wrote it and never becomes markup. */
class EscapingTest {
  private static final String HOSTILE = "</script><script>alert(1)</script>\"'><img src=x> & ${1}";

  @TempDir Path temp;

  @Test
  void hostileTextStaysText() throws Exception {
    String quoted = "'" + HOSTILE.replace("'", "''") + "'";
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp)
                .site("title: " + quoted + "\n")
                .file(
                    "content/briefings/a.md",
                    "---\nstatus: published\npublished: 2022-01-01\nauthors: []\ntitle: "
                        + quoted
                        + "\nsummary: "
                        + quoted
                        + "\ntopics: [t]\nclaims:\n  - { id: c, claim: "
                        + quoted
                        + ", finding: "
                        + quoted
                        + ", rating: \"false\" }\nsources:\n  s: { title: "
                        + quoted
                        + ", publisher: "
                        + quoted
                        + ", note: "
                        + quoted
                        + " }\n---\nText [@s].\n"));
    for (String path : drawn.files().keySet()) {
      if (path.endsWith(".html")) {
        Document page = drawn.html(path);
        for (Element script : page.select("script")) {
          assertTrue(
              script.hasAttr("src") || script.attr("type").equals("application/ld+json"), path);
        }
        assertTrue(page.select("img").isEmpty(), path);
      }
    }
    assertEquals(HOSTILE, drawn.html("briefings/a/index.html").select("h1").text());
    Map<?, ?> review = drawn.data("claims/c/index.html", "ClaimReview").get(0);
    assertEquals(HOSTILE, review.get("claimReviewed"));
  }
}
