package org.copydesk.picture.card;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Marks;

/**
 * Sets text in lines, each letter in the first font that has it, joined and ordered as its script
 * asks (Unicode bidirectional algorithm).
 *
 * @param fonts tried in this order
 * @param fromRight the direction of the paragraph
 */
record Typesetter(List<Font> fonts, boolean fromRight) {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Lines of text at one size. */
  record Lines(List<TextLayout> lines, float size) {
    float leading() {
      return size * 1.2f;
    }

    float height() {
      return lines.size() * leading();
    }
  }

  /** Whether each letter and digit of a text has a shape; signs without one are left out. */
  boolean covers(String text) {
    return text.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Marks.isMark(c))
        .allMatch(c -> fontFor(c) >= 0);
  }

  /** The text without signs that no font has, such as emoji. */
  String legible(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> fontFor(c) >= 0 && Character.getType(c) != Character.CONTROL)
        .forEach(out::appendCodePoint);
    return out.toString().replaceAll(" +", " ").strip();
  }

  /**
   * Sets a text as large as it fits.
   *
   * @param sizes to try, the largest first; at the last the text is cut, with an ellipsis
   * @param width of a line, in pixels
   * @param height of all lines
   */
  Lines fit(String text, List<Integer> sizes, float width, float height) {
    String plain = legible(text);
    if (plain.isEmpty()) {
      return new Lines(List.of(), sizes.get(0));
    }
    for (int size : sizes) {
      Lines lines = new Lines(lines(plain, size, width), size);
      if (lines.height() <= height
          && lines.lines().stream().allMatch(l -> l.getAdvance() <= width)) {
        return balanced(plain, lines, width);
      }
    }
    return cut(plain, sizes.get(sizes.size() - 1), width, height);
  }

  /** The text on one line, cut where it does not fit. */
  TextLayout line(String text, int size, float width) {
    String plain = legible(text);
    TextLayout whole = layout(plain.isEmpty() ? " " : plain, size);
    int end = plain.length();
    while (whole.getAdvance() > width && end > 1) {
      end = plain.offsetByCodePoints(end, -1);
      whole = layout(plain.substring(0, end).strip() + "…", size);
    }
    return whole;
  }

  /** The same number of lines, more nearly of one length. */
  private Lines balanced(String text, Lines lines, float width) {
    int count = lines.lines().size();
    Lines best = lines;
    for (float part = 0.9f; part > 0.5f && count > 1; part -= 0.1f) {
      Lines narrower = new Lines(lines(text, (int) lines.size(), width * part), lines.size());
      if (narrower.lines().size() > count
          || narrower.lines().stream().anyMatch(l -> l.getAdvance() > width)) {
        break;
      }
      best = narrower;
    }
    return best;
  }

  private Lines cut(String text, int size, float width, float height) {
    int most = Math.max(1, (int) (height / (size * 1.2f)));
    int few = 1;
    int many = text.length();
    while (few < many) {
      int middle = (few + many + 1) / 2;
      boolean fits = lines(shortened(text, middle), size, width).size() <= most;
      few = fits ? middle : few;
      many = fits ? many : middle - 1;
    }
    return new Lines(lines(shortened(text, few), size, width), size);
  }

  /** The first letters, up to the end of a word where there is one. */
  private static String shortened(String text, int length) {
    if (length >= text.length()) {
      return text;
    }
    int blank = text.lastIndexOf(' ', length);
    int end = blank > length / 2 ? blank : length;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).replaceAll("[\\s\\p{Punct}،؛:–—]+$", "") + "…";
  }

  private List<TextLayout> lines(String text, int size, float width) {
    List<TextLayout> lines = new ArrayList<>();
    LineBreakMeasurer measurer =
        new LineBreakMeasurer(
            attributed(text, size).getIterator(),
            BreakIterator.getLineInstance(Locale.ROOT),
            EXACT);
    while (measurer.getPosition() < text.length()) {
      lines.add(measurer.nextLayout(width));
    }
    return lines;
  }

  private TextLayout layout(String text, int size) {
    return new TextLayout(attributed(text, size).getIterator(), EXACT);
  }

  private AttributedString attributed(String text, int size) {
    AttributedString set = new AttributedString(text);
    set.addAttribute(TextAttribute.RUN_DIRECTION, fromRight);
    int start = 0;
    int font = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      // A sign that stays in the font of the word before it keeps that word whole.
      boolean stays = font >= 0 && !Character.isLetterOrDigit(c) && fonts.get(font).canDisplay(c);
      int next = stays ? font : Math.max(0, fontFor(c));
      if (next != font && i > 0) {
        face(set, fonts.get(font), size, start, i);
        start = i;
      }
      font = next;
    }
    face(set, fonts.get(Math.max(0, font)), size, start, text.length());
    return set;
  }

  private static void face(AttributedString set, Font font, int size, int start, int end) {
    // Arabic letters are drawn smaller than Latin ones of the same nominal size.
    float own = font.getFontName(Locale.ROOT).contains("Arabic") ? size * 1.15f : size;
    set.addAttribute(TextAttribute.FONT, font.deriveFont(own), start, end);
  }

  private int fontFor(int c) {
    for (int i = 0; i < fonts.size(); i++) {
      if (fonts.get(i).canDisplay(c)) {
        return i;
      }
    }
    return -1;
  }
}
