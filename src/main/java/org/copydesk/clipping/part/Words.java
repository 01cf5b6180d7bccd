package org.copydesk.clipping.part;

import java.util.List;
import org.copydesk.markdown.MarkdownLine;

/** The words of one block, with their links and looks. */
public record Words(List<Run> runs) {
  public Words {
    runs = List.copyOf(runs);
  }

  public static Words of(String text) {
    return new Words(List.of(Run.plain(text)));
  }

  public static Words none() {
    return new Words(List.of());
  }

  /** Only the words; line breaks stay line feeds. */
  public String text() {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    runs.forEach(r -> text.append(r.text()));
    return text.toString();
  }

  /** How many characters are the text of links. */
  public int linked() {
    int linked = 0;
    for (Run run : runs) {
      linked += run.link().isPresent() ? run.text().length() : 0;
    }
    return linked;
  }

  public boolean isBlank() {
    for (Run run : runs) {
      if (!run.text().isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The digits or letters of a footnote's mark, such as 1 for {@code [1]}. */
  static String label(String mark) {
    return mark.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  MarkdownLine markdown() {
    MarkdownLine line = new MarkdownLine();
    for (Run run : runs) {
      MarkdownLine inside = run.link().isPresent() ? new MarkdownLine() : line;
      switch (run.look()) {
        case PLAIN -> inside.text(run.text());
        case EMPHASIS -> inside.emphasis(run.text());
        case STRONG -> inside.strong(run.text());
        case CODE -> inside.code(run.text());
        case NOTE -> inside.note(label(run.text()));
      }
      run.link().ifPresent(address -> line.link(inside, address));
    }
    return line;
  }
}
