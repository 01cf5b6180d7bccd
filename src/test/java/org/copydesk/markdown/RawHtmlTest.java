package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Raw HTML keeps its harmless part, and nothing in a text can harm a page or break it. */
class RawHtmlTest {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "template",
          "form",
          "input",
          "button",
          "select",
          "textarea",
          "base",
          "link",
          "meta",
          "frameset",
          "applet",
          "noscript");

  private static void sets(String markdown, String html) {
    assertEquals(html, PlainSetting.html(MarkdownReaderTest.read(markdown)).strip());
  }

  private static List<String> remarks(String markdown) {
    return MarkdownReaderTest.read(markdown).diagnostics().stream()
        .map(d -> d.id() + " " + d.span().text())
        .toList();
  }

  @Test
  void harmlessTagsStay() {
    sets("H<sub>2</sub>O and <b>*x*</b>", "<p>H<sub>2</sub>O and <b><em>x</em></b></p>");
    sets(
        "<details>\n<summary>More</summary>\n\n*Words*\n\n</details>\n",
        "<details>\n<summary>More</summary>\n<p><em>Words</em></p>\n</details>");
  }

  @Test
  void whatIsLeftOpenEndsWithItsElement() {
    sets("<b>one\n\ntwo", "<p><b>one</b></p>\n<p>two</p>");
    sets("*<b>x*</b>", "<p><em><b>x</b></em></p>");
    sets("> <div>\n\nafter\n", "<blockquote>\n<div>\n</div>\n</blockquote>\n<p>after</p>");
    sets("<div>\n\nwords\n", "<div>\n<p>words</p>\n</div>");
  }

  @Test
  void strayClosingTagsGo() {
    sets("</main></div>\n\nwords</article>", "<p>words</p>");
    assertEquals(
        List.of("unsafe-html </main>", "unsafe-html </div>"), remarks("</main></div>\n\nwords"));
  }

  @Test
  void whatIsTakenOutIsSaidWithItsPlace() {
    assertEquals(List.of("unsafe-html <b onclick=\"x\">"), remarks("a <b onclick=\"x\">b</b>"));
    assertEquals(List.of("unsafe-html <script>"), remarks("a <script>alert(1)</script> b"));
    assertEquals(List.of("unsafe-address javascript:x"), remarks("[a](javascript:x)"));
    assertEquals(List.of(), remarks("a <!-- a note --> b"));
  }

  @Test
  void idsGetAPrefixAndLinksFollowThem() {
    sets(
        "<a id=\"main\"></a> [there](#main)",
        "<p><a id=\"user-main\"></a> <a href=\"#user-main\">there</a></p>");
  }

  @Test
  void addressesInRawHtmlAreLinksOfTheText() {
    Prose prose = MarkdownReaderTest.read("<a href=\"b.md#c\">x</a> <img src=\"d.png\" alt=\"e\">");
    assertEquals(Link.Kind.FILE, prose.links().get(0).kind());
    assertEquals("e", prose.pictures().get(0).alt());
  }

  @Test
  void nothingHostileSurvivesWhereverItStands() {
    for (String payload : HostileHtml.payloads()) {
      for (String text : HostileHtml.inEveryPlace(payload)) {
        harmless(text);
      }
    }
  }

  private static void harmless(String markdown) {
    String html = PlainSetting.html(MarkdownReaderTest.read(markdown));
    Document page =
        Jsoup.parse("<body><main id=\"m\">" + html + "</main><footer id=\"f\"></footer></body>");
    assertEquals(1, page.select("body > main#m + footer#f").size(), markdown);
    for (Element element : page.body().getAllElements()) {
      boolean box = element.normalName().equals("input") && element.attr("type").equals("checkbox");
      assertFalse(NEVER.contains(element.normalName()) && !box, () -> markdown + "\n" + html);
      for (Attribute attribute : element.attributes()) {
        harmless(attribute, markdown + "\n" + html);
      }
    }
  }

  private static void harmless(Attribute attribute, String text) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    assertFalse(name.startsWith("on") || name.equals("style") || name.equals("srcdoc"), text);
    if (Set.of("href", "src", "cite", "action", "formaction", "xlink:href").contains(name)) {
      String value =
          attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
      assertTrue(
          !value.contains(":")
              || value.matches("^(https?:|mailto:).*")
              || value.matches("^[^:]*[/?#].*"),
          text);
    }
  }
}
