package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.markdown.safety.AddressGuard;

/**
 * A part of rendered prose: finished HTML, or a hole that is filled when the prose is set on a
 * page.
 */
public sealed interface Piece {
  /** Finished HTML. */
  record Markup(String html) implements Piece {}

  /** The value of a link's {@code href}. */
  record Href(Link link) implements Piece {}

  /** The value of a picture's {@code src}. */
  record Src(Picture picture) implements Piece {}

  /**
   * A picture's whole element.
   *
   * @param title what a pointer resting on it shows
   */
  record Pictured(Picture picture, Optional<String> title) implements Piece {}

  /** A citation's whole mark. */
  record Cite(Citation citation) implements Piece {}

  /** A word of the page's language. */
  record Word(String key) implements Piece {}

  /** A slot that a template draws. */
  record Slot(String kind, String id, List<Piece> inside) implements Piece {}

  /** Fills the holes. */
  static List<ProseSection> set(List<Piece> pieces, Setting setting) {
    List<ProseSection> sections = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Slot slot) {
        flush(text, sections);
        sections.add(new ProseSection.Slot(slot.kind(), slot.id(), set(slot.inside(), setting)));
      } else {
        fill(piece, setting, text);
      }
    }
    flush(text, sections);
    return List.copyOf(sections);
  }

  private static void flush(StringBuilder text, List<ProseSection> sections) {
    if (!text.isEmpty()) {
      sections.add(new ProseSection.Text(new Html(text.toString())));
      text.setLength(0);
    }
  }

  private static void fill(Piece piece, Setting setting, StringBuilder out) {
    if (piece instanceof Markup markup) {
      out.append(markup.html());
    } else if (piece instanceof Href href) {
      HtmlText.escape(AddressGuard.encode(setting.href(href.link())), out);
    } else if (piece instanceof Src src) {
      HtmlText.escape(AddressGuard.encode(setting.src(src.picture())), out);
    } else if (piece instanceof Pictured pictured) {
      PictureTag.write(pictured, setting, out);
    } else if (piece instanceof Word word) {
      HtmlText.escape(setting.word(word.key()), out);
    } else if (piece instanceof Cite cite) {
      closeUp(out);
      mark(setting.mark(cite.citation()), out);
    }
  }

  /**
   * A raised mark stands close to the word it belongs to, though the author left a blank before it.
   */
  private static void closeUp(StringBuilder out) {
    if (!out.isEmpty() && " \n".indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.setLength(out.length() - 1);
    }
  }

  private static void mark(Setting.Mark mark, StringBuilder out) {
    out.append("<sup class=\"cite\"><a href=\"");
    HtmlText.escape(mark.href(), out);
    if (!mark.id().isEmpty()) {
      out.append("\" id=\"");
      HtmlText.escape(mark.id(), out);
    }
    out.append("\" title=\"");
    HtmlText.escape(mark.title(), out);
    // A place in the source may run the other way than the text.
    out.append(numeric(mark.label()) ? "\">[" : "\" dir=\"auto\">[");
    HtmlText.escape(mark.label(), out);
    out.append("]</a>");
    mark.passage().ifPresent(way -> passage(way, out));
    out.append("</sup>");
  }

  private static boolean numeric(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (!Character.isDigit(label.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void passage(Setting.Way way, StringBuilder out) {
    out.append("<a class=\"passage\" href=\"");
    HtmlText.escape(AddressGuard.encode(way.href()), out);
    out.append("\" title=\"");
    HtmlText.escape(way.title(), out);
    out.append("\" aria-label=\"");
    HtmlText.escape(way.title(), out);
    out.append("\">¶</a>");
  }
}
