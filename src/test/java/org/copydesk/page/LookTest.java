package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.text.Diagnostic;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A publication sets colours, fonts and a logo in site.yaml, and keeps the theme's for the rest.
 */
class LookTest {
  @TempDir Path temp;

  @Test
  void whatIsSetGoesOverTheTheme() throws Exception {
    Drawn drawn =
        Drawn.of(
            TinySite.in(temp)
                .site(
                    """
                    theme:
                      logo: /mark.svg
                      colours: { accent: "#004d71", link: "#036" }
                      dark: { accent: "#8fd0f0" }
                      serif: 'Charter, "Noto Serif", serif'
                    """)
                .file("content/static/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .briefing("a", "", "Text."));
    Document page = drawn.html("briefings/a/index.html");
    String sheet = page.select("link[rel=stylesheet]").get(1).attr("href");
    assertEquals("../../mark.svg", page.select(".masthead img.logo").attr("src"));
    assertEquals(
        """
        :root { --serif: Charter, "Noto Serif", serif }
        @media screen and (prefers-color-scheme: light) { :root { --link: #036; --accent: #004d71 } }
        @media screen and (prefers-color-scheme: dark) { :root { --accent: #8fd0f0 } }
        """,
        drawn.text(sheet.replace("../", "")));
  }

  @Test
  void whatSetsNothingLoadsNothing() throws Exception {
    Drawn drawn = Drawn.of(TinySite.in(temp).briefing("a", "", "Text."));
    assertEquals(1, drawn.html("index.html").select("link[rel=stylesheet]:not([media])").size());
  }

  @Test
  void aStyleSheetCannotBeSmuggledIn() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .site(
                """
                theme:
                  colours: { accent: "red; } body { display: none" }
                  sans: "x } body { display: none"
                """);
    List<Diagnostic> remarks = new EditionReader(site.root()).read().diagnostics();
    assertEquals(
        List.of("wrong-type", "wrong-type"), remarks.stream().map(Diagnostic::id).toList());
  }

  /** The rule about faint colours knows the grounds of the theme. */
  @Test
  void theGroundsAreThoseOfTheTheme() throws Exception {
    String style = Files.readString(Path.of("templates/style.css"));
    assertTrue(style.contains("--paper: #fffdf9; --raised: #f6f2ea"));
    assertTrue(style.contains("--paper: #15161a; --raised: #1f2127"));
  }
}
