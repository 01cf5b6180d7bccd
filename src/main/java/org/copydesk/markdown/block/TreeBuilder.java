package org.copydesk.markdown.block;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.markdown.inline.Definitions;
import org.copydesk.markdown.inline.Escapes;
import org.copydesk.markdown.inline.LinkSyntax;
import org.copydesk.markdown.tree.Part;
import org.copydesk.markdown.tree.Run;
import org.copydesk.markdown.tree.Strip;
import org.copydesk.markdown.tree.Tree;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;

/** Turns flexmark's nodes into parts. */
final class TreeBuilder {
  private final Span body;
  private final String text;
  private final int shift;
  private final Map<String, Run.Target> references = new HashMap<>();
  private final Map<String, Tree.Note> notes = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  TreeBuilder(Span body, String text) {
    this.body = body;
    this.text = text;
    this.shift = body.start();
  }

  Tree build(Document document, int tooDeep) {
    if (tooDeep >= 0) {
      diagnostics.add(
          Diagnostic.error(
                  "markdown-too-deep",
                  body.file().span(shift + tooDeep, shift + Math.min(text.length(), tooDeep + 1)),
                  "Quotations and lists are nested more than "
                      + BlockStarts.DEEPEST
                      + " deep here.")
              .hint("Take out some of the nesting; what goes deeper is shown as plain text."));
    }
    List<Part> parts = parts(document);
    return new Tree(parts, references, notes, List.copyOf(diagnostics));
  }

  private List<Part> parts(Node parent) {
    List<Part> parts = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, parts);
    }
    return parts;
  }

  private void add(Node node, List<Part> parts) {
    if (node instanceof Shape.Text words) {
      paragraph(Definitions.take(strip(words), references), parts);
    } else if (node instanceof Shape.Title title) {
      Strip words = strip(title);
      // Only an underlined title can start with definitions; its words are a paragraph's.
      Strip rest = title.underlined ? Definitions.take(words, references).trim() : words;
      int start = rest == words ? shift + title.from : rest.place(0);
      parts.add(new Part.Title(title.level, rest, start, end(title)));
    } else if (node instanceof Shape.Rule rule) {
      parts.add(new Part.Rule(shift + rule.from, end(rule)));
    } else if (node instanceof Shape.Fence fence) {
      parts.add(
          new Part.CodeLines(
              Escapes.decode(fence.info), code(fence.lines), shift + fence.from, end(fence)));
    } else if (node instanceof IndentedCodeBlock code) {
      indented(code, parts);
    } else if (node instanceof Shape.Html html) {
      parts.add(
          new Part.HtmlLines(
              Strips.verbatim(html.lines, text, shift), shift + html.from, end(html)));
    } else {
      addContainer(node, parts);
    }
  }

  private void addContainer(Node node, List<Part> parts) {
    if (node instanceof Shape.Quote quote) {
      List<Part> inside = parts(quote);
      parts.add(new Part.Quote(inside, shift + quote.from, end(quote, inside)));
    } else if (node instanceof Shape.Listing listing) {
      parts.add(listing(listing));
    } else if (node instanceof Shape.Division division) {
      division(division, parts);
    } else if (node instanceof Shape.DivisionEnd end && end.stray) {
      stray(end);
    } else if (node instanceof Shape.Note note) {
      List<Part> inside = parts(note);
      notes.putIfAbsent(
          LinkSyntax.fold(note.label),
          new Tree.Note(note.label, inside, shift + note.from, end(note, inside)));
    } else if (node instanceof Shape.Description description) {
      Glossaries.add(new Part.Description(description.tight, parts(description)), parts);
    }
  }

  private Strip strip(Shape.Lines lines) {
    return Strips.of(lines.lines, text, shift);
  }

  private int end(Shape shape) {
    return shift + shape.to;
  }

  /** Where a container ends: with what it holds, or with its mark when it holds nothing. */
  private int end(Shape shape, List<Part> inside) {
    int own = Math.max(shape.from + 1, shape.to) + shift;
    return inside.isEmpty() ? own : Math.max(own, inside.get(inside.size() - 1).end());
  }

  private static void paragraph(Strip words, List<Part> parts) {
    Strip rest = words.trim();
    if (!rest.isBlank()) {
      Tables.add(rest, parts);
    }
  }

  private void indented(IndentedCodeBlock code, List<Part> parts) {
    List<BasedSequence> lines = code.getContentLines();
    if (!lines.isEmpty()) {
      int end = lines.get(lines.size() - 1).getEndOffset();
      boolean feed = end > 0 && text.charAt(end - 1) == '\n';
      parts.add(
          new Part.CodeLines(
              "",
              code(lines),
              shift + lines.get(0).getStartOffset(),
              shift + end - (feed ? 1 : 0)));
    }
  }

  private static String code(List<BasedSequence> lines) {
    StringBuilder code = new StringBuilder();
    for (BasedSequence line : lines) {
      code.append(line);
      if (code.isEmpty() || code.charAt(code.length() - 1) != '\n') {
        code.append('\n');
      }
    }
    return code.toString();
  }

  private Part listing(Shape.Listing listing) {
    List<Part.Item> items = new ArrayList<>();
    for (Node node = listing.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Shape.Item item) {
        List<Part> inside = parts(item);
        items.add(Tasks.item(inside, shift + item.from, end(item, inside)));
      }
    }
    int end = items.get(items.size() - 1).end();
    return new Part.Listing(listing.first, listing.tight, items, shift + listing.from, end);
  }

  private void division(Shape.Division division, List<Part> parts) {
    List<Part> inside = parts(division);
    String[] words = division.words.split("\\s+", 2);
    String kind = words[0].replaceAll("[{}.]", "");
    String argument = words.length > 1 ? words[1] : "";
    int openingEnd = shift + division.openingEnd;
    int start = shift + division.from;
    parts.add(new Part.Fenced(kind, argument, inside, openingEnd, start, end(division, inside)));
    if (!division.closed) {
      diagnostics.add(
          Diagnostic.error(
                  "unclosed-division",
                  body.file().span(start, openingEnd),
                  "The division `" + division.words + "` is opened here and never closed.")
              .hint("Put a line `" + ":".repeat(division.colons) + "` where it ends."));
    }
  }

  private void stray(Shape.DivisionEnd end) {
    diagnostics.add(
        Diagnostic.warning(
                "stray-division-end",
                body.file().span(shift + end.from, end(end)),
                "No division is open that this line could close.")
            .hint("Remove it, or open a division above, such as `::: note`."));
  }
}
