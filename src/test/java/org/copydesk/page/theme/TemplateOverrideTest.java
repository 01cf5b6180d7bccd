package org.copydesk.page.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.TinySite;
import org.copydesk.page.Drawn;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication overrides one template and inherits the rest; its mistakes are remarks. */
class TemplateOverrideTest {
  @TempDir Path temp;

  @Test
  void oneFileIsOverriddenAndTheRestInherited() throws Exception {
    Drawn drawn =
        Drawn.of(site().file("templates/footer.ftlh", "<footer id=\"ours\">Ours</footer>\n"));
    assertEquals(1, drawn.html("briefings/a/index.html").select("#ours").size());
    assertEquals(1, drawn.html("briefings/a/index.html").select("header.masthead").size());
  }

  @Test
  void theOriginalIsReachedUnderDefault() throws Exception {
    Drawn drawn =
        Drawn.of(
            site()
                .file(
                    "templates/footer.ftlh",
                    "<p id=\"above\"></p><#include \"/default/footer.ftlh\">\n"));
    assertEquals(1, drawn.html("index.html").select("#above + footer.foot").size());
  }

  @Test
  void wordsAreOverriddenOneByOneAndALanguageCanBeAdded() throws Exception {
    Drawn drawn =
        Drawn.of(
            site()
                .site("languages: [en, kk]\n")
                .file("templates/messages/en.properties", "skip=Jump\n")
                .file("templates/messages/kk.properties", "skip=Мәтінге өту\n"));
    assertEquals("Jump", drawn.html("index.html").select(".skip").text());
    assertEquals("Мәтінге өту", drawn.html("kk/index.html").select(".skip").text());
    assertTrue(drawn.text("index.html").contains("Topics"));
  }

  @Test
  void anOverriddenStylesheetGetsAnotherName() throws Exception {
    Theme own = Theme.open(Optional.empty());
    site().file("templates/style.css", "body{}").file("templates/extra/map.png", "x");
    Theme other = Theme.open(Optional.of(temp.resolve("templates")));
    assertTrue(path(own, "style.css").matches("style\\.[0-9a-f]{8}\\.css"));
    assertTrue(!path(own, "style.css").equals(path(other, "style.css")));
    assertEquals("extra/map.png", path(other, "extra/map.png"));
  }

  @Test
  void aMissingValueNamesTemplateLinePageAndCure() throws Exception {
    site().file("templates/footer.ftlh", "<p>\n${page.nothing}\n</p>\n");
    Diagnostic fault = fault();
    assertEquals("templates/footer.ftlh", fault.span().file().path());
    assertEquals(2, fault.span().from().line());
    assertTrue(fault.message().contains("`page.nothing`"), fault.message());
    assertTrue(fault.message().contains("content/briefings/a.md"), fault.message());
    assertTrue(fault.hint().orElse("").contains("${(page.nothing)!}"), fault.hint().toString());
  }

  @Test
  void aSyntaxErrorNamesItsLine() throws Exception {
    site().file("templates/byline.ftlh", "<#macro line page>\n\n<#if page>\n");
    Diagnostic fault = fault();
    assertEquals("templates/byline.ftlh", fault.span().file().path());
    assertTrue(fault.message().contains("cannot be read"), fault.message());
  }

  @Test
  void aTemplateThatIncludesItselfEndsInARemark() throws Exception {
    site().file("templates/footer.ftlh", "<#include \"/footer.ftlh\">\n");
    assertTrue(fault().message().contains("circle"), fault().message());
  }

  @Test
  void aTemplateThatIsNotThereIsNamed() throws Exception {
    site().file("templates/footer.ftlh", "<#include \"/fooder.ftlh\">\n");
    assertTrue(fault().message().contains("fooder.ftlh"), fault().message());
  }

  @Test
  void templatesReachNothingButTheModel() throws Exception {
    for (String attack :
        new String[] {
          "${page.class}",
          "${page.getClass().getName()}",
          "${words.getClass()}",
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "${page?api.class}",
          "<#assign x = \"${1}\"?interpret><@x/>${page.class}"
        }) {
      site().file("templates/footer.ftlh", attack + "\n");
      assertEquals("template-fault", fault().id(), attack);
    }
  }

  private TinySite site() {
    return TinySite.in(temp).briefing("a", "", "Text.\n");
  }

  private Diagnostic fault() {
    return assertThrows(TemplateFault.class, () -> Drawn.of(TinySite.in(temp))).diagnostic();
  }

  private static String path(Theme theme, String name) {
    return theme.assets().stream()
        .filter(asset -> asset.name().equals(name))
        .findFirst()
        .orElseThrow()
        .path();
  }
}
