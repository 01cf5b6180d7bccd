package org.copydesk.markdown;

import java.util.List;
import org.copydesk.text.Diagnostic;

/**
 * A Markdown text that has been read: what it holds, each with its place, and the means to set it
 * as HTML on any page.
 *
 * <pre>{@code
 * Prose prose = reader.read(file.span(0, file.length()), "fr", BlockJudge.KEEP_ALL);
 * prose.headings();
 * prose.set(setting);   // running text and slots for claims and figures
 * }</pre>
 *
 * @param pieces the HTML with holes for what only a page knows
 * @param blocks every block in reading order, those cut out included
 * @param cut the blocks that the judge had left out
 * @param quotations words in quotation marks, or a block quotation, directly before a citation
 * @param apart words in quotation marks whose citation stands further on in the sentence
 * @param divisions the fenced divisions' opening lines, in order
 * @param words how many words a reader meets
 * @param diagnostics what could not be read as meant
 */
public record Prose(
    List<Piece> pieces,
    List<Heading> headings,
    List<Citation> citations,
    List<Quotation> quotations,
    List<Quotation> apart,
    List<Link> links,
    List<Picture> pictures,
    List<Division> divisions,
    List<Block> blocks,
    List<Block> cut,
    int words,
    List<Diagnostic> diagnostics) {

  /** Prose without a word in it. */
  public static Prose none() {
    return new Prose(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), 0, List.of());
  }

  /** Sets the prose for one page. */
  public List<ProseSection> set(Setting setting) {
    return Piece.set(pieces, setting);
  }
}
