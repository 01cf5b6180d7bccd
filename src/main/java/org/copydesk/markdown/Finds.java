package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.markdown.tree.Run;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/** What is met while a text is set, in reading order. */
final class Finds {
  final List<Heading> headings = new ArrayList<>();
  final List<Citation> citations = new ArrayList<>();
  final List<Quotation> quotations = new ArrayList<>();
  final List<Quotation> apart = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final List<Picture> pictures = new ArrayList<>();
  final List<Division> divisions = new ArrayList<>();
  final List<Diagnostic> diagnostics = new ArrayList<>();
  private final TextFile file;

  Finds(TextFile file) {
    this.file = file;
  }

  Span span(int start, int end) {
    return file.span(start, end);
  }

  Citation citation(Run.Mention mention, Run.Cited cited) {
    Citation citation =
        new Citation(
            citations.size(),
            mention.source(),
            mention.locator(),
            span(cited.start(), cited.end()));
    citations.add(citation);
    return citation;
  }

  void quotation(Quoted quoted, Citation citation, boolean block) {
    quotations.add(
        new Quotation(quoted.words(), citation, block, span(quoted.start(), quoted.end())));
  }

  void apart(Quoted quoted, Citation citation) {
    apart.add(new Quotation(quoted.words(), citation, false, span(quoted.start(), quoted.end())));
  }

  Picture picture(Link source, Run.Pictured pictured, Optional<String> caption) {
    String alt = PlainText.of(pictured.inside()).text();
    Picture picture = new Picture(source, alt, caption, span(pictured.start(), pictured.end()));
    pictures.add(picture);
    return picture;
  }
}
