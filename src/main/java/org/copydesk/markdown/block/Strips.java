package org.copydesk.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.copydesk.markdown.tree.Strip;

/** Makes strips of lines as flexmark hands them out. */
final class Strips {
  private Strips() {}

  /**
   * The lines of a paragraph, without blanks before each and behind the last.
   *
   * @param text the text that was parsed
   * @param shift where that text starts in its file
   */
  static Strip of(List<BasedSequence> lines, String text, int shift) {
    Strip.Builder strip = new Strip.Builder();
    int end = shift;
    for (int index = 0; index < lines.size(); index++) {
      BasedSequence line = lines.get(index);
      int from = line.getStartOffset();
      int to = line.getEndOffset();
      if (to > from && text.charAt(to - 1) == '\n') {
        to--;
      }
      while (from < to && Lines.isBlank(text.charAt(from))) {
        from++;
      }
      boolean last = index == lines.size() - 1;
      while (last && to > from && Lines.isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (last && index == 0 && from < to) {
        return Strip.of(text, from, to, from + shift);
      }
      strip.add(text, from, to, from + shift);
      if (!last) {
        strip.add("\n", 0, 1, to + shift);
      }
      end = to + shift;
    }
    return strip.build(end);
  }

  /** Lines as they are, such as those of raw HTML. */
  static Strip verbatim(List<BasedSequence> lines, String text, int shift) {
    Strip.Builder strip = new Strip.Builder();
    int end = shift;
    for (BasedSequence line : lines) {
      int from = line.getStartOffset();
      strip.add(text, from, line.getEndOffset(), from + shift);
      end = line.getEndOffset() + shift;
    }
    return strip.build(end);
  }
}
