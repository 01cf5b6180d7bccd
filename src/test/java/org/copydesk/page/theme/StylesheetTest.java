package org.copydesk.page.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A stylesheet loses what only its authors need, and nothing else. */
class StylesheetTest {
  @Test
  void commentsAndWhiteSpaceGo() {
    assertEquals(
        "a{color: red;margin: 0 1px}b{top: 0}\n",
        Stylesheet.squeezed(
            "/* Links */\na {\n  color: red;\n  margin: 0 1px;\n}\n\nb { top: 0 }\n"));
  }

  @Test
  void whatABlankMeansStays() {
    assertEquals(
        "a :is(b,c) > d + e{width: calc(1px + 2px)}\n",
        Stylesheet.squeezed("a  :is(b, c) > d + e { width: calc(1px + 2px) }"));
    assertEquals(
        "@media (a: b) and (c){x{--y: z w}}\n",
        Stylesheet.squeezed("@media (a: b) and (c) {\n  x { --y: z /* no */ w }\n}"));
  }

  @Test
  void textsInQuotationMarksStayAsTheyAre() {
    assertEquals(
        "a::before{content: \" ;  /* \\\" \"}\n",
        Stylesheet.squeezed("a::before { content: \" ;  /* \\\" \" }"));
  }

  @Test
  void whatIsNeverClosedEnds() {
    assertEquals("a{b: \"c\n", Stylesheet.squeezed("a { b: \"c"));
    assertEquals("a\n", Stylesheet.squeezed("a /* b"));
  }
}
