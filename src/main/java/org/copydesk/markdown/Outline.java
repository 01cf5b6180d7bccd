package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.markdown.tree.Part;
import org.copydesk.markdown.tree.Run;
import org.copydesk.markdown.tree.Strip;
import org.copydesk.markdown.tree.Tree;
import org.copydesk.text.TextFile;

/**
 * All blocks of a text in reading order, and which part each is: a paragraph, a rule, the strip of
 * a cell.
 */
final class Outline {
  private final TextFile file;
  private final Wordings wordings;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Object, Block> byPart = new IdentityHashMap<>();

  /** How many block quotations stand around the part in hand. */
  private int quotes;

  private Outline(TextFile file, Wordings wordings) {
    this.file = file;
    this.wordings = wordings;
  }

  static Outline of(Tree tree, TextFile file, Wordings wordings) {
    Outline outline = new Outline(file, wordings);
    outline.parts(tree.parts(), Block.Kind.PARAGRAPH);
    tree.notes().values().forEach(note -> outline.parts(note.parts(), Block.Kind.PARAGRAPH));
    return outline;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  Map<Object, Block> byPart() {
    return byPart;
  }

  /**
   * @param kind what a paragraph here is
   */
  private void parts(List<Part> parts, Block.Kind kind) {
    for (Part part : parts) {
      part(part, kind);
    }
  }

  private void part(Part part, Block.Kind kind) {
    if (part instanceof Part.Paragraph paragraph) {
      words(paragraph, paragraph.text(), kind);
    } else if (part instanceof Part.Title title) {
      words(title, title.text(), Block.Kind.HEADING);
    } else if (part instanceof Part.Rule rule) {
      add(rule, new Place(Block.Kind.RULE, rule.start(), rule.end()), "", 0);
    } else if (part instanceof Part.CodeLines code) {
      String text = code.text().strip().replaceAll("\\s+", " ");
      add(code, new Place(Block.Kind.OTHER, code.start(), code.end()), text, 0);
    } else if (part instanceof Part.HtmlLines html) {
      html(html);
    } else if (part instanceof Part.Table table) {
      row(table.head());
      table.body().forEach(this::row);
    } else {
      container(part, kind);
    }
  }

  private void container(Part part, Block.Kind kind) {
    if (part instanceof Part.Quote quote) {
      quotes++;
      parts(quote.parts(), kind);
      quotes--;
    } else if (part instanceof Part.Listing listing) {
      listing.items().forEach(item -> parts(item.parts(), Block.Kind.ITEM));
    } else if (part instanceof Part.Fenced fenced) {
      parts(fenced.parts(), kind);
    } else if (part instanceof Part.Glossary glossary) {
      for (Part.Entry entry : glossary.entries()) {
        entry.terms().forEach(term -> words(term, term, Block.Kind.ITEM));
        entry.descriptions().forEach(each -> parts(each.parts(), Block.Kind.ITEM));
      }
    }
  }

  private void html(Part.HtmlLines html) {
    String text = RawText.of(html.text().text());
    if (!text.isEmpty()) {
      add(html, new Place(Block.Kind.OTHER, html.start(), html.end()), text, 0);
    }
  }

  private void row(Part.Row row) {
    for (Strip cell : row.cells()) {
      if (!cell.isBlank()) {
        words(cell, cell, Block.Kind.CELL);
      }
    }
  }

  private void words(Object part, Strip strip, Block.Kind kind) {
    List<Run> runs = wordings.of(strip);
    PlainText plain = PlainText.of(runs);
    boolean attributed = quotes > 0 || !wordings.quoted(runs).directly().isEmpty();
    int start = part instanceof Part own ? own.start() : strip.place(0);
    int end = part instanceof Part own ? own.end() : strip.placeAfter(strip.length());
    Block block =
        new Block(
            blocks.size(), kind, plain.text(), plain.linked(), attributed, file.span(start, end));
    blocks.add(block);
    byPart.put(part, block);
  }

  /** What a block is and where. */
  private record Place(Block.Kind kind, int start, int end) {}

  private void add(Part part, Place place, String text, int linked) {
    Block block =
        new Block(
            blocks.size(),
            place.kind(),
            text,
            linked,
            quotes > 0,
            file.span(place.start(), place.end()));
    blocks.add(block);
    byPart.put(part, block);
  }
}
