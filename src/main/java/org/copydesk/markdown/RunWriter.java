package org.copydesk.markdown;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.markdown.safety.AddressGuard;
import org.copydesk.markdown.safety.SafeTag;
import org.copydesk.markdown.tree.Run;
import org.copydesk.markdown.typography.Typographer;
import org.copydesk.text.Span;

/** Writes running text. */
final class RunWriter {
  private final Profile profile;
  private final Typographer typographer;
  private final Wordings wordings;
  private final PieceWriter out;
  private final Finds finds;
  private final Footnotes footnotes = new Footnotes();
  private final RawHtml raw;

  /** The quotations that citations still to come belong to. */
  private Quoted.Cited quoted = new Quoted.Cited(Map.of(), List.of());

  /** Those of block quotations. */
  private final Map<Run.Cited, Quoted> quotedBlocks = new IdentityHashMap<>();

  RunWriter(Customs customs, Wordings wordings, PieceWriter out, RawHtml raw) {
    this.profile = customs.profile();
    this.wordings = wordings;
    this.out = out;
    this.typographer = customs.typographer();
    this.finds = raw.finds();
    this.raw = raw;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  /** Begins a block quotation, whose citation is still to come. */
  void expect(Map<Run.Cited, Quoted> block) {
    quotedBlocks.putAll(block);
  }

  /** Writes a whole stretch of running text. */
  void stretch(List<Run> runs) {
    quoted = wordings.quoted(runs);
    write(typographer.set(runs));
  }

  /** Writes runs; what raw HTML opens among them it must close among them. */
  private void write(List<Run> runs) {
    int outside = raw.enter();
    Set<String> unclosed = new HashSet<>();
    for (int index = 0; index < runs.size(); index++) {
      write(runs.get(index));
      if (profile.site()
          && runs.get(index) instanceof Run.Tag tag
          && RawHtml.swallows(tag.text())) {
        index = closing(runs, index, unclosed);
      }
    }
    raw.leave(outside);
  }

  /**
   * The index before the tag that closes another, or that other's when none does.
   *
   * @param unclosed names that are known not to be closed any more
   */
  private static int closing(List<Run> runs, int opening, Set<String> unclosed) {
    String name = SafeTag.name(((Run.Tag) runs.get(opening)).text());
    for (int index = opening + 1; index < runs.size() && !unclosed.contains(name); index++) {
      if (runs.get(index) instanceof Run.Tag tag
          && tag.text().startsWith("</")
          && SafeTag.name(tag.text()).equals(name)) {
        return index - 1;
      }
    }
    unclosed.add(name);
    return opening;
  }

  private void write(Run run) {
    if (run instanceof Run.Words words) {
      out.text(words.text());
    } else if (run instanceof Run.Break line) {
      out.markup(line.hard() ? "<br" + profile.end() + "\n" : "\n");
    } else if (run instanceof Run.Code code) {
      out.markup("<code>").text(code.text()).markup("</code>");
    } else if (run instanceof Run.Marked marked) {
      String element = marked.mark().element();
      out.markup("<").markup(element).markup(">");
      write(marked.inside());
      out.markup("</").markup(element).markup(">");
    } else if (run instanceof Run.Linked linked) {
      link(linked);
    } else if (run instanceof Run.Pictured pictured) {
      picture(pictured, pictured.target().title());
    } else {
      writeMark(run);
    }
  }

  private void writeMark(Run run) {
    if (run instanceof Run.Cited cited) {
      cite(cited);
    } else if (run instanceof Run.Noted noted) {
      footnotes.mark(noted.label(), out);
    } else if (run instanceof Run.Tag tag) {
      if (profile.site()) {
        raw.tag(tag.text(), finds.span(tag.start(), tag.end()));
      } else {
        out.markup(tag.text());
      }
    }
  }

  private void cite(Run.Cited cited) {
    boolean first = true;
    for (Run.Mention mention : cited.mentions()) {
      Citation citation = finds.citation(mention, cited);
      if (first) {
        quotation(cited, citation);
      }
      first = false;
      out.hole(new Piece.Cite(citation));
    }
  }

  private void quotation(Run.Cited cited, Citation citation) {
    Quoted block = quotedBlocks.get(cited);
    Quoted words = block == null ? quoted.directly().get(cited) : block;
    if (words != null) {
      finds.quotation(words, citation, block != null);
    }
    for (Quoted.Apart one : quoted.apart()) {
      if (one.cited() == cited) {
        finds.apart(one.words(), citation);
      }
    }
  }

  private void link(Run.Linked linked) {
    Optional<Link> link = link(linked.target());
    if (link.isEmpty()) {
      write(linked.inside());
      return;
    }
    finds.links.add(link.get());
    out.markup("<a href=\"").hole(new Piece.Href(link.get())).markup("\"");
    linked.target().title().ifPresent(title -> out.markup(" title=\"").text(title).markup("\""));
    out.markup(">");
    int outside = raw.enterLink();
    write(linked.inside());
    raw.leaveLink(outside);
    out.markup("</a>");
  }

  private Optional<Link> link(Run.Target target) {
    Span span = finds.span(target.start(), target.end());
    if (profile.site() && !AddressGuard.allows(target.address())) {
      finds.diagnostics.add(Addresses.unsafe(target.address(), span));
      return Optional.empty();
    }
    return Optional.of(Addresses.link(target.address(), span));
  }

  /** Writes a picture; a caption shown below it is not its title as well. */
  void picture(Run.Pictured pictured, Optional<String> title) {
    Optional<Link> source = link(pictured.target());
    if (source.isEmpty()) {
      out.text(PlainText.of(pictured.inside()).text());
      return;
    }
    Picture picture = finds.picture(source.get(), pictured, pictured.target().title());
    if (profile.site()) {
      out.hole(new Piece.Pictured(picture, title));
      return;
    }
    out.markup("<img src=\"").hole(new Piece.Src(picture)).markup("\" alt=\"");
    out.text(picture.alt()).markup("\"");
    title.ifPresent(words -> out.markup(" title=\"").text(words).markup("\""));
    out.markup(profile.end());
  }
}
