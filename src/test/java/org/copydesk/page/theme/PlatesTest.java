package org.copydesk.page.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.TinySite;
import org.copydesk.page.Drawn;
import org.copydesk.page.Newsroom;
import org.copydesk.page.Page;
import org.copydesk.page.PagePlan;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme is drawn from plates; FreeMarker draws what they do not know, and names faults. */
class PlatesTest {
  private static final Path TEMPLATES = Path.of("templates");

  @TempDir Path temp;

  @Test
  void everyTemplateOfTheThemeBecomesAPlate() throws Exception {
    Theme theme = Theme.open(Optional.empty());
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.ftl[hx]?")).toList()) {
        theme.plates().of(TEMPLATES.relativize(file).toString().replace('\\', '/'));
      }
    }
    assertEquals(Map.of(), theme.plates().refused());
  }

  @Test
  void everyPageIsDrawnAlikeAndNoneTwice() throws Exception {
    assertEquals(List.of(), unlike(Newsroom.in(temp), Set.of()));
  }

  @Test
  void aFormThatOnlyFreeMarkerKnowsIsDrawnByIt() throws Exception {
    TinySite site =
        Newsroom.in(temp)
            .file(
                "templates/claim-list.ftlh",
                "<#include \"default/claim-list.ftlh\">\n<#attempt>.<#recover></#attempt>\n")
            .file("templates/topics.ftlh", "<#ftl>\n<#include \"default/topics.ftlh\">\n");
    Theme theme = Theme.open(Optional.of(site.root().resolve("templates")));
    assertTrue(theme.draw(page(site, "topics/index.html")).contains("Floods"));
    assertTrue(theme.draw(page(site, "index.html")).contains("How many died"));
    assertTrue(theme.draw(page(site, "people/index.html")).contains("Ann Example"));
    assertEquals(Set.of("front.ftlh", "topics.ftlh"), theme.plates().refused().keySet());
    assertTrue(theme.plates().refused().get("front.ftlh").contains("claim-list.ftlh, line 2"));
  }

  @Test
  void overriddenTemplatesAreDrawnAlike() throws Exception {
    TinySite site =
        Newsroom.in(temp)
            .file(
                "templates/footer.ftlh",
                "<#include \"default/footer.ftlh\">\n<p>${page.path()}</p>\n")
            .file(
                "templates/claim-list.ftlh",
                "<#include \"default/claim-list.ftlh\">\n<#macro item card level=\"h2\"><b>${card.text}</b></#macro>\n")
            .file("templates/claim.ftlh", "<#include \"default/claim.ftlh\">\n");
    assertEquals(List.of(), unlike(site, Set.of()));
  }

  @Test
  void aFaultIsNamedAsFreeMarkerNamesIt() throws Exception {
    for (String fault :
        List.of(
            "<p>\n${page.nothing}\n</p>",
            "${page.frame.nothing.at}",
            "\n<#if page.path()>x</#if>",
            "<@nowhere/>",
            "<@date.day/>",
            "${count(\"x\", \"y\")}",
            "${" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "}",
            "<#include \"/footer.ftlh\">")) {
      TinySite site = Newsroom.in(temp).file("templates/footer.ftlh", fault + "\n");
      Optional<Path> own = Optional.of(site.root().resolve("templates"));
      Page page = page(site, "index.html");
      Diagnostic quick = fault(Theme.open(own), page);
      Diagnostic slow = fault(Theme.open(own, false), page);
      assertEquals(slow.message(), quick.message(), fault);
      assertEquals(slow.span().from().line(), quick.span().from().line(), fault);
      assertEquals(slow.hint(), quick.hint(), fault);
    }
  }

  private static Diagnostic fault(Theme theme, Page page) {
    return assertThrows(TemplateFault.class, () -> theme.draw(page)).diagnostic();
  }

  private static Page page(TinySite site, String path) throws Exception {
    return PagePlan.of(Drawn.edition(site)).stream()
        .filter(page -> page.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** The paths of pages that differ, and what kept templates from plates. */
  private static List<String> unlike(TinySite site, Set<String> refused) throws Exception {
    Optional<Path> own = Optional.of(site.root().resolve("templates"));
    Theme quick = Theme.open(own);
    Theme slow = Theme.open(own, false);
    List<String> unlike = new ArrayList<>();
    for (Page page : PagePlan.of(Drawn.edition(site))) {
      if (!quick.draw(page).equals(slow.draw(page))) {
        unlike.add(page.path());
      }
    }
    assertEquals(refused, quick.plates().refused().keySet());
    unlike.addAll(quick.plates().stumbles().keySet());
    return unlike;
  }
}
