package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;

/** What a writer's Markdown becomes. */
class MarkdownReaderTest {
  private static final MarkdownReader READER = new MarkdownReader();

  static Prose read(String markdown) {
    return read(markdown, "en");
  }

  static Prose read(String markdown, String language) {
    TextFile file = new TextFile("text.md", markdown);
    return READER.read(file.span(0, file.length()), language, BlockJudge.KEEP_ALL);
  }

  private static void sets(String markdown, String html) {
    assertEquals(html, PlainSetting.html(read(markdown)).strip());
  }

  @Test
  void aTableFillsMissingCellsAndAlignsByClass() {
    sets(
        "| a | b |\n|:--|--:|\n| 1 |\n",
        """
        <table>
        <thead>
        <tr>
        <th scope="col" class="left">a</th>
        <th scope="col" class="right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">1</td>
        <td class="right"></td>
        </tr>
        </tbody>
        </table>""");
  }

  @Test
  void aTaskHasADisabledBoxNamedByItsWords() {
    sets(
        "- [x] done\n- [ ] open\n",
        """
        <ul>
        <li class="task"><label><input type="checkbox" disabled checked> done</label></li>
        <li class="task"><label><input type="checkbox" disabled> open</label></li>
        </ul>""");
  }

  @Test
  void wordsBetweenTildesAreStruck() {
    sets("~~gone~~ and ~gone~", "<p><del>gone</del> and <del>gone</del></p>");
  }

  @Test
  void bareAddressesBecomeLinks() {
    sets(
        "See https://a.example/x_y_z. Or www.b.example (me@c.example).",
        "<p>See <a href=\"https://a.example/x_y_z\">https://a.example/x_y_z</a>. Or"
            + " <a href=\"http://www.b.example\">www.b.example</a>"
            + " (<a href=\"mailto:me@c.example\">me@c.example</a>).</p>");
  }

  @Test
  void aTermHasItsDescription() {
    sets(
        "Origin\n: End of the chain\n\nCarrier\n: Passes it on\n",
        """
        <dl>
        <dt>Origin</dt>
        <dd>End of the chain</dd>
        <dt>Carrier</dt>
        <dd>Passes it on</dd>
        </dl>""");
  }

  @Test
  void divisionsNestAndClaimsAreSlots() {
    sets(
        "::: note\nA\n\n::: claim deaths\nB\n:::\n\nC\n:::\n",
        "<div class=\"note\">\n<p>A</p>\n{claim deaths}<p>B</p>\n{/}\n<p>C</p>\n</div>");
  }

  @Test
  void aPictureWithATitleAloneInAParagraphIsAFigure() {
    sets(
        "![Alt](a.png \"Words\")",
        """
        <figure>
        <img src="a.png" alt="Alt" loading="lazy" decoding="async">
        <figcaption>Words</figcaption>
        </figure>""");
  }

  @Test
  void theHighestHeadingBecomesTheSecondLevel() {
    sets("# Über uns\n\n## Dann\n", "<h2 id=\"über-uns\">Über uns</h2>\n<h3 id=\"dann\">Dann</h3>");
  }

  @Test
  void footnotesAreNumberedByTheirFirstMention() {
    sets(
        "A[^b] B[^a] C[^b]\n\n[^a]: One.\n[^b]: Two.\n",
        """
        <p>A<sup class="footnote"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> B\
        <sup class="footnote"><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup> C\
        <sup class="footnote"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="footnotes">
        <ol>
        <li id="fn-1">
        <p>Two. <a href="#fnref-1" role="doc-backlink" aria-label="footnote.back 1">↩</a> \
        <a href="#fnref-1-2" role="doc-backlink" aria-label="footnote.back 1-2">↩</a></p>
        </li>
        <li id="fn-2">
        <p>One. <a href="#fnref-2" role="doc-backlink" aria-label="footnote.back 2">↩</a></p>
        </li>
        </ol>
        </section>""");
  }

  @Test
  void aCitationIsAMarkAndWordsInMarksBeforeItAreAQuotation() {
    Prose prose = read("He said “317 *police*” [@ministry, p. 3]. `[@no]` \\[@no]\n");
    assertEquals(1, prose.citations().size());
    assertEquals("p. 3", prose.citations().get(0).locator().orElseThrow());
    assertEquals("[@ministry, p. 3]", prose.citations().get(0).span().text());
    assertEquals("317 police", prose.quotations().get(0).words());
    assertEquals("317 *police*", prose.quotations().get(0).span().text());
  }
}
