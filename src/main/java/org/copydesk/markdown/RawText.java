package org.copydesk.markdown;

import org.copydesk.markdown.inline.Escapes;
import org.copydesk.markdown.inline.TagSyntax;

/** The words in raw HTML. */
final class RawText {
  private RawText() {}

  /** The text without tags, references decoded, white space folded to single blanks. */
  static String of(String html) {
    TagSyntax tags = new TagSyntax(html);
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < html.length()) {
      int end = html.charAt(at) == '<' ? tags.end(at) : -1;
      if (end > 0) {
        text.append(' ');
        at = end;
      } else {
        text.append(html.charAt(at++));
      }
    }
    return Escapes.references(text.toString()).strip().replaceAll("\\s+", " ");
  }
}
