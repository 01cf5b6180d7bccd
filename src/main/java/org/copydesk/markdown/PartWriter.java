package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.markdown.tree.Part;
import org.copydesk.markdown.tree.Run;
import org.copydesk.markdown.tree.Strip;
import org.copydesk.markdown.tree.Tree;
import org.copydesk.markdown.typography.Typographer;

/** Writes parts: paragraphs, lists, tables. */
final class PartWriter {
  private static final Set<String> SLOTS = Set.of("claim", "figure");

  private final Tree tree;
  private final Profile profile;
  private final Typographer typographer;
  private final Wordings wordings;
  private final Set<Object> cut;
  private final PieceWriter out = new PieceWriter();
  private final Finds finds;
  private final Headings headings;
  private final RawHtml raw;
  private final RunWriter runs;

  PartWriter(Tree tree, Customs customs, Wordings wordings, Set<Object> cut, Finds finds) {
    this.tree = tree;
    this.profile = customs.profile();
    this.typographer = customs.typographer();
    this.wordings = wordings;
    this.cut = cut;
    this.finds = finds;
    this.headings = profile.site() ? Headings.below(tree.parts()) : Headings.asWritten();
    this.raw = new RawHtml(out, finds, headings);
    this.runs = new RunWriter(customs, wordings, out, raw);
  }

  List<Piece> write() {
    parts(tree.parts(), false);
    notes();
    OwnAnchors anchors = new OwnAnchors(raw.ids());
    finds.links.replaceAll(anchors::lead);
    return anchors.lead(out.pieces());
  }

  private void parts(List<Part> parts, boolean tight) {
    int outside = raw.enter();
    for (Part part : Kept.of(parts, cut)) {
      if (!(part instanceof Part.HtmlLines)) {
        raw.makeRoom();
      }
      part(part, tight);
    }
    raw.leave(outside);
  }

  private void part(Part part, boolean tight) {
    if (part instanceof Part.Paragraph paragraph) {
      paragraph(paragraph, tight);
    } else if (part instanceof Part.Title title) {
      title(title);
    } else if (part instanceof Part.Rule) {
      out.line().markup("<hr" + profile.end() + "\n");
    } else if (part instanceof Part.CodeLines code) {
      code(code);
    } else if (part instanceof Part.HtmlLines html) {
      html(html);
    } else if (part instanceof Part.Quote quote) {
      runs.expect(Quoted.inBlock(paragraphs(quote)));
      out.line().markup("<blockquote>\n");
      parts(quote.parts(), false);
      out.line().markup("</blockquote>\n");
    } else if (part instanceof Part.Listing listing) {
      listing(listing);
    } else if (part instanceof Part.Table table) {
      table(table);
    } else if (part instanceof Part.Fenced fenced) {
      fenced(fenced);
    } else if (part instanceof Part.Glossary glossary) {
      glossary(glossary);
    }
  }

  /** The running text of a quotation, when it ends in a paragraph. */
  private List<List<Run>> paragraphs(Part.Quote quote) {
    List<Part> kept = Kept.of(quote.parts(), cut);
    if (kept.isEmpty() || !(kept.get(kept.size() - 1) instanceof Part.Paragraph)) {
      return List.of();
    }
    List<List<Run>> paragraphs = new ArrayList<>();
    for (Part part : kept) {
      if (part instanceof Part.Paragraph paragraph) {
        paragraphs.add(wordings.of(paragraph.text()));
      } else if (part instanceof Part.Title title) {
        paragraphs.add(wordings.of(title.text()));
      }
    }
    return paragraphs;
  }

  private void paragraph(Part.Paragraph paragraph, boolean tight) {
    List<Run> words = wordings.of(paragraph.text());
    if (profile.site() && words.size() == 1 && words.get(0) instanceof Run.Pictured picture) {
      Optional<String> caption = picture.target().title();
      if (caption.isPresent()) {
        out.line().markup("<figure>\n");
        runs.picture(picture, Optional.empty());
        out.markup("\n<figcaption>")
            .text(typographer.words(caption.get()))
            .markup("</figcaption>\n</figure>\n");
        return;
      }
    }
    if (tight) {
      runs.stretch(words);
      return;
    }
    out.line().markup("<p>");
    runs.stretch(words);
    out.markup("</p>\n");
  }

  private void title(Part.Title title) {
    List<Run> words = wordings.of(title.text());
    int level = headings.level(title.level());
    String element = "h" + level;
    out.line().markup("<").markup(element);
    if (profile.site()) {
      String text = PlainText.of(words).text();
      String id = headings.id(text);
      String shown = PlainText.of(typographer.set(words)).text();
      finds.headings.add(new Heading(level, id, shown, finds.span(title.start(), title.end())));
      out.markup(" id=\"").text(id).markup("\"");
    }
    out.markup(">");
    runs.stretch(words);
    out.markup("</").markup(element).markup(">\n");
  }

  private void code(Part.CodeLines code) {
    out.line().markup("<pre><code");
    String language = code.info().split("\\s", 2)[0];
    if (!language.isEmpty()) {
      out.markup(" class=\"language-").text(language).markup("\"");
    }
    out.markup(">").text(code.text()).markup("</code></pre>\n");
  }

  private void html(Part.HtmlLines html) {
    if (profile.site()) {
      out.line();
      raw.lines(html.text());
      out.line();
    } else {
      out.line().markup(html.text().text()).line();
    }
  }

  private void listing(Part.Listing listing) {
    String element = listing.first().isPresent() ? "ol" : "ul";
    int first = listing.first().orElse(1);
    out.line().markup("<" + element + (first == 1 ? "" : " start=\"" + first + "\"") + ">\n");
    for (Part.Item item : listing.items()) {
      if (item.parts().isEmpty() || !Kept.of(item.parts(), cut).isEmpty()) {
        item(item, listing.tight());
      }
    }
    out.line().markup("</" + element + ">\n");
  }

  private void item(Part.Item item, boolean tight) {
    if (item.task().isEmpty() || cut.contains(item.parts().get(0))) {
      out.line().markup("<li>");
      parts(item.parts(), tight);
      out.markup("</li>\n");
      return;
    }
    // A label around the words gives the box its name.
    String box = "<input type=\"checkbox\" disabled" + (item.task().get() ? " checked" : "");
    out.line().markup("<li class=\"task\"><label>" + box + profile.end() + " ");
    Part.Paragraph first = (Part.Paragraph) item.parts().get(0);
    runs.stretch(wordings.of(first.text()));
    out.markup("</label>");
    parts(item.parts().subList(1, item.parts().size()), tight);
    out.markup("</li>\n");
  }

  private void table(Part.Table table) {
    out.line().markup("<table>\n<thead>\n");
    row(table.head(), "th", table.columns());
    out.markup("</thead>\n");
    List<Part.Row> body = table.body().stream().filter(row -> Kept.row(row, cut)).toList();
    if (!body.isEmpty()) {
      out.markup("<tbody>\n");
      body.forEach(row -> row(row, "td", table.columns()));
      out.markup("</tbody>\n");
    }
    out.markup("</table>\n");
  }

  private void row(Part.Row row, String element, List<Part.Column> columns) {
    out.markup("<tr>\n");
    for (int index = 0; index < row.cells().size(); index++) {
      Part.Column column = columns.get(index);
      Strip cell = row.cells().get(index);
      out.markup("<").markup(element);
      out.markup(element.equals("th") && profile.site() ? " scope=\"col\"" : "");
      if (column != Part.Column.NONE) {
        out.markup(" class=\"" + column.name().toLowerCase(Locale.ROOT) + "\"");
      }
      out.markup(">");
      if (!cut.contains(cell)) {
        runs.stretch(wordings.of(cell));
      }
      out.markup("</").markup(element).markup(">\n");
    }
    out.markup("</tr>\n");
  }

  private void fenced(Part.Fenced fenced) {
    Optional<String> argument = Optional.of(fenced.argument()).filter(words -> !words.isEmpty());
    finds.divisions.add(
        new Division(fenced.kind(), argument, finds.span(fenced.start(), fenced.openingEnd())));
    if (SLOTS.contains(fenced.kind()) && argument.isPresent()) {
      out.openSlot();
      parts(fenced.parts(), false);
      out.closeSlot(fenced.kind(), argument.get().split("\\s", 2)[0]);
      return;
    }
    String name = fenced.kind().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_-]", "");
    out.line().markup("<div class=\"").text(name.isEmpty() ? "division" : name).markup("\">\n");
    parts(fenced.parts(), false);
    out.line().markup("</div>\n");
  }

  private void glossary(Part.Glossary glossary) {
    out.line().markup("<dl>\n");
    for (Part.Entry entry : glossary.entries()) {
      if (Kept.remains(entry, cut)) {
        entry(entry);
      }
    }
    out.markup("</dl>\n");
  }

  private void entry(Part.Entry entry) {
    for (Strip term : entry.terms()) {
      if (!cut.contains(term)) {
        out.markup("<dt>");
        runs.stretch(wordings.of(term));
        out.markup("</dt>\n");
      }
    }
    for (Part.Description description : entry.descriptions()) {
      out.markup("<dd>");
      parts(description.parts(), description.tight());
      out.markup("</dd>\n");
    }
  }

  private void notes() {
    Footnotes footnotes = runs.footnotes();
    if (footnotes.count() == 0) {
      return;
    }
    out.line().markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
    out.hole(new Piece.Word("footnotes")).markup("\">\n<ol>\n");
    for (int number = 1; number <= footnotes.count(); number++) {
      note(number);
    }
    out.markup("</ol>\n</section>\n");
  }

  private void note(int number) {
    Footnotes footnotes = runs.footnotes();
    Tree.Note note = tree.notes().get(footnotes.label(number));
    out.markup("<li id=\"fn-" + number + "\">");
    List<Part> parts = note == null ? List.of() : note.parts();
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last) instanceof Part.Paragraph paragraph) {
      parts(parts.subList(0, last), false);
      out.line().markup("<p>");
      runs.stretch(wordings.of(paragraph.text()));
      footnotes.back(number, out);
      out.markup("</p>\n</li>\n");
    } else {
      parts(parts, false);
      out.line().markup("<p>");
      footnotes.back(number, out);
      out.markup("</p>\n</li>\n");
    }
  }
}
