package org.copydesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a quotation, folded and taken apart where the writer left something out or put
 * something in: {@code [...]}, {@code (...)}, {@code […]} and bracketed words are ours, not the
 * source's. {@code [T]he} is the source's word with its first letter's case changed.
 *
 * @param parts what must stand in the source, in this order
 */
record Quote(List<Part> parts) {
  private static final Pattern OURS = Pattern.compile("\\[[^\\[\\]]*\\]|\\(\\s*\\.\\.\\.\\s*\\)");
  private static final Pattern INSERTED = Pattern.compile(" ?\\[(?! ?\\.\\.\\. ?\\])[^\\[\\]]*\\]");
  private static final Pattern BARE = Pattern.compile("\\.\\.\\.");
  private static final Pattern CASED = Pattern.compile("\\[(\\p{L})\\](?=\\p{L})");
  private static final char RELAXED = '\uE000';

  /**
   * A stretch of the quotation without gaps.
   *
   * @param words folded
   * @param relaxed whether the first letter's case may differ
   */
  record Part(String words, boolean relaxed) {}

  /** What is inserted stands between words that follow each other in the source. */
  static Quote joined(String words) {
    String folded = CASED.matcher(FoldedText.of(words).folded()).replaceAll(RELAXED + "$1");
    return ofFolded(INSERTED.matcher(folded).replaceAll(""), OURS);
  }

  /** Ellipses without brackets stand for themselves. */
  static Quote literal(String words) {
    return of(words, OURS);
  }

  /** Ellipses without brackets are gaps too. */
  static Quote elided(String words) {
    return of(words, Pattern.compile(OURS.pattern() + "|" + BARE.pattern()));
  }

  /** Whether there is a letter or digit to look for. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  private static Quote of(String words, Pattern gap) {
    return ofFolded(CASED.matcher(FoldedText.of(words).folded()).replaceAll(RELAXED + "$1"), gap);
  }

  /**
   * @param cased with a sign before each letter whose case may differ
   */
  private static Quote ofFolded(String cased, Pattern gap) {
    List<Part> parts = new ArrayList<>();
    for (String piece : gap.split(cased)) {
      String part = trim(piece);
      boolean relaxed = part.indexOf(RELAXED) == 0;
      part = part.replace(String.valueOf(RELAXED), "");
      if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
        parts.add(new Part(part, relaxed));
      }
    }
    return new Quote(List.copyOf(parts));
  }

  /** Without the blanks, and the quotation marks of the quoter, at either end. */
  private static String trim(String piece) {
    int from = 0;
    int to = piece.length();
    while (from < to && (piece.charAt(from) == ' ' || piece.charAt(from) == '"')) {
      from++;
    }
    while (to > from && (piece.charAt(to - 1) == ' ' || piece.charAt(to - 1) == '"')) {
      to--;
    }
    return piece.substring(from, to);
  }
}
