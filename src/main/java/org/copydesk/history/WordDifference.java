package org.copydesk.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.history.Wording.Kind;

/**
 * Two texts compared word by word, for people: whole words, and no stray comma kept between two
 * changes. In scripts without blanks each character is a word.
 *
 * <pre>{@code
 * WordDifference.between("Eight officers were killed.", "Ten officers were hurt.");
 * // REMOVED "Eight ", ADDED "Ten ", KEPT "officers were ", REMOVED "killed", ADDED "hurt", KEPT "."
 * }</pre>
 */
public final class WordDifference {
  /** A word, a number with its separators, or a single mark; then the blanks behind it. */
  private static final Pattern WORD =
      Pattern.compile(
          "(\\p{N}+(?:[.,\u00a0\u202f]\\p{N}+)*"
              + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]\\p{M}*"
              + "|[\\p{L}\\p{M}\\p{N}]+(?:['’\\-‑][\\p{L}\\p{M}\\p{N}]+)*|\\S)(\\s*)");

  private final List<String> words = new ArrayList<>();
  private final List<String> blanks = new ArrayList<>();

  private WordDifference(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group(1));
      blanks.add(matcher.group(2));
    }
  }

  /** The pieces in reading order; of a replaced stretch, what was removed stands first. */
  public static List<Wording> between(String before, String after) {
    WordDifference old = new WordDifference(before);
    WordDifference now = new WordDifference(after);
    List<Wording> pieces = new ArrayList<>();
    int at = 0;
    for (Edits.Replaced edit : joined(Edits.between(old.words, now.words), now)) {
      add(pieces, Kind.KEPT, now.text(at, edit.newFrom()));
      add(pieces, Kind.REMOVED, old.text(edit.from(), edit.to()));
      add(pieces, Kind.ADDED, now.text(edit.newFrom(), edit.newTo()));
      at = edit.newTo();
    }
    add(pieces, Kind.KEPT, now.text(at, now.words.size()));
    return List.copyOf(pieces);
  }

  /**
   * On one line of plain text, as git's own word difference is written: {@code [-old-]{+new+}}.
   *
   * @param context how much of what did not change is shown on either side, in characters
   */
  public static String inline(String before, String after, int context) {
    StringBuilder line = new StringBuilder();
    List<Wording> pieces = between(before, after);
    for (Wording piece : pieces) {
      String words = piece.text().strip();
      boolean last = piece.equals(pieces.get(pieces.size() - 1));
      String blank = words.length() == piece.text().length() ? "" : " ";
      switch (piece.kind()) {
        case KEPT -> line.append(shortened(piece.text(), context, line.isEmpty(), last));
        case REMOVED -> line.append("[-").append(words).append("-]").append(blank);
        case ADDED -> line.append("{+").append(words).append("+}").append(blank);
      }
    }
    return line.toString().strip();
  }

  private static String shortened(String text, int context, boolean first, boolean last) {
    int length = text.codePointCount(0, text.length());
    if (length <= 2 * context + 1) {
      return text;
    }
    String head = text.substring(0, text.offsetByCodePoints(0, context));
    String tail = text.substring(text.offsetByCodePoints(0, length - context));
    return (first ? "" : head) + "…" + (last ? "" : tail);
  }

  /** Two changes with nothing but a mark or two between them read better as one. */
  private static List<Edits.Replaced> joined(List<Edits.Replaced> edits, WordDifference now) {
    List<Edits.Replaced> joined = new ArrayList<>();
    for (Edits.Replaced edit : edits) {
      int last = joined.size() - 1;
      if (last >= 0 && now.onlyMarks(joined.get(last).newTo(), edit.newFrom())) {
        Edits.Replaced before = joined.remove(last);
        joined.add(new Edits.Replaced(before.from(), edit.to(), before.newFrom(), edit.newTo()));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }

  private boolean onlyMarks(int from, int to) {
    return words.subList(from, to).stream()
        .noneMatch(word -> word.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static void add(List<Wording> pieces, Kind kind, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Wording(kind, text));
    }
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(words.get(i)).append(blanks.get(i));
    }
    return text.toString();
  }
}
