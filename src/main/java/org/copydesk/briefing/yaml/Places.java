package org.copydesk.briefing.yaml;

import java.util.Optional;
import org.copydesk.text.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the YAML parser's code point counts into places in the file. */
final class Places {
  private final Span block;
  private final String text;
  private final boolean counted;
  private int lastPoint;
  private int lastOffset;

  /**
   * @param block the place of the YAML in its file
   */
  Places(Span block) {
    this.block = block;
    this.text = block.text();
    this.counted = text.codePointCount(0, text.length()) != text.length();
  }

  String text() {
    return text;
  }

  Span all() {
    return block;
  }

  /** The offset in the YAML of a code point, kept within it. */
  int offset(int point) {
    if (!counted) {
      return Math.max(0, Math.min(point, text.length()));
    }
    if (point < lastPoint) {
      lastPoint = 0;
      lastOffset = 0;
    }
    while (lastPoint < point && lastOffset < text.length()) {
      lastOffset += Character.charCount(text.codePointAt(lastOffset));
      lastPoint++;
    }
    return lastOffset;
  }

  /** Offsets in the YAML as a stretch of the file. */
  Span span(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    int to = Math.max(from, Math.min(end, text.length()));
    return block.file().span(block.start() + from, block.start() + to);
  }

  /** From mark to mark, white space at the end left out. */
  Span span(Optional<Mark> from, Optional<Mark> to) {
    int start = from.isPresent() ? offset(from.get().getIndex()) : 0;
    int end = to.isPresent() ? offset(to.get().getIndex()) : start;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return span(start, end);
  }

  /** One character at a mark, none at the end of a line. */
  Span at(Mark mark) {
    return at(offset(mark.getIndex()));
  }

  /** One character at an offset; at the end of the YAML the end of its last line with words. */
  Span at(int offset) {
    int at = Math.min(offset, text.length());
    if (at == text.length()) {
      at = text.stripTrailing().length();
    }
    boolean end = at >= text.length() || text.charAt(at) == '\n';
    return span(at, end ? at : at + Character.charCount(text.codePointAt(at)));
  }
}
