package org.copydesk.markdown.inline;

import java.util.Map;
import java.util.Optional;
import org.copydesk.markdown.tree.Run.Target;
import org.copydesk.markdown.tree.Strip;

/** Reads {@code [label]: address "title"} lines (CommonMark 0.31.2, 4.7). */
public final class Definitions {
  private Definitions() {}

  /**
   * Takes the definitions off the start of a paragraph.
   *
   * @param into where they are put by folded label; the first of a label stays
   * @return what remains of the paragraph
   */
  public static Strip take(Strip paragraph, Map<String, Target> into) {
    String text = paragraph.text();
    int at = 0;
    while (at < text.length() && text.charAt(at) == '[') {
      int end = definition(paragraph, at, into);
      if (end < 0) {
        break;
      }
      at = end;
    }
    return paragraph.sub(at, text.length());
  }

  /** Where the definition at an index ends, its line end included, or -1 when there is none. */
  private static int definition(Strip strip, int at, Map<String, Target> into) {
    String text = strip.text();
    int labelEnd = LinkSyntax.labelEnd(text, at);
    if (labelEnd < 0 || !text.startsWith(":", labelEnd)) {
      return -1;
    }
    String label = text.substring(at + 1, labelEnd - 1);
    int from = LinkSyntax.skipBlanks(text, labelEnd + 1);
    int to = LinkSyntax.addressEnd(text, from);
    if (label.isBlank() || to <= from) {
      return -1;
    }
    int next = LinkSyntax.skipBlanks(text, to);
    int titleEnd = next > to ? LinkSyntax.titleEnd(text, next) : -1;
    int end = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
    Optional<String> title = Optional.empty();
    if (end >= 0) {
      title = Optional.of(Escapes.decode(text.substring(next + 1, titleEnd - 1)));
    } else {
      end = lineEnd(text, to);
    }
    if (end >= 0) {
      int inset = text.charAt(from) == '<' ? 1 : 0;
      Target target =
          new Target(
              LinkSyntax.address(text, from, to),
              title,
              strip.place(from + inset),
              strip.placeAfter(to - inset));
      into.putIfAbsent(LinkSyntax.fold(label), target);
    }
    return end;
  }

  /** Behind the line end that follows with nothing but blanks before, or -1. */
  private static int lineEnd(String text, int at) {
    int index = at;
    while (index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\t')) {
      index++;
    }
    if (index == text.length()) {
      return index;
    }
    return text.charAt(index) == '\n' ? index + 1 : -1;
  }
}
