package org.copydesk.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.copydesk.evidence.Quote.Part;
import org.copydesk.text.Marks;

/**
 * The passage of a text most like a quotation that is not in it, for the hint. Never a reason to
 * accept the quotation.
 */
final class ClosestPassage {
  /** The least share of the quotation's words that a passage must have to be worth showing. */
  private static final double LEAST_SHARE = 0.5;

  /** How much of a long quotation is compared, in words. */
  private static final int MOST_WORDS = 200;

  /** How much longer or shorter than the quotation a passage may be at each end, in words. */
  private static final int MOST_SHIFT = 6;

  /** How many differences are named at the most. */
  private static final int MOST_DIFFERENCES = 3;

  private ClosestPassage() {}

  private record Token(String word, int start, int end) {}

  static Match.Absent of(FoldedText text, Quote quote) {
    Part longest =
        quote.parts().stream()
            .reduce((a, b) -> b.words().length() > a.words().length() ? b : a)
            .orElseThrow();
    List<Token> all = tokens(longest.words());
    List<Token> wanted = all.subList(0, Math.min(all.size(), MOST_WORDS));
    List<Token> there = tokens(text.folded());
    int best = bestWindow(wanted, there);
    if (best < 0) {
      return new Match.Absent("", "");
    }
    int last = Math.min(there.size(), best + wanted.size()) - 1;
    int from = nearest(wanted.get(0).word(), there, best, last);
    int to = nearest(wanted.get(wanted.size() - 1).word(), there, last, from) + 1;
    List<Token> window = there.subList(from, to);
    String passage =
        text.original()
            .substring(
                text.start(window.get(0).start()), text.end(window.get(window.size() - 1).end()));
    return new Match.Absent(passage.replaceAll("\\s+", " "), difference(wanted, window));
  }

  /** The start of the window with the most words in common, or -1 when no window has enough. */
  private static int bestWindow(List<Token> wanted, List<Token> there) {
    Map<String, Integer> need = new HashMap<>();
    wanted.forEach(t -> need.merge(t.word(), 1, Integer::sum));
    int common = 0;
    int best = 4 * (int) Math.ceil(wanted.size() * LEAST_SHARE) - 1;
    int bestAt = -1;
    for (int i = 0; i < there.size(); i++) {
      common += need.merge(there.get(i).word(), -1, Integer::sum) >= 0 ? 1 : 0;
      if (i >= wanted.size()) {
        common -= need.merge(there.get(i - wanted.size()).word(), 1, Integer::sum) > 0 ? 1 : 0;
      }
      int from = Math.max(0, i - wanted.size() + 1);
      int likeness = 4 * common + ends(wanted, there, from);
      if (likeness > best) {
        best = likeness;
        bestAt = from;
      }
    }
    return bestAt;
  }

  /**
   * Where a passage really begins or ends: a word that was put in or left out makes it longer or
   * shorter than the quotation, so that its end is looked for around the place.
   *
   * @param fixed the other end, which is not crossed
   * @return the place of the word nearest to {@code at}; {@code at} where there is none near
   */
  private static int nearest(String word, List<Token> there, int at, int fixed) {
    for (int shift = 0; shift <= MOST_SHIFT; shift++) {
      for (int place : new int[] {at + shift, at - shift}) {
        boolean within = place >= 0 && place < there.size() && (at <= fixed) == (place <= fixed);
        if (within && there.get(place).word().equals(word)) {
          return place;
        }
      }
    }
    return at;
  }

  /** How many ends fit, which decides between windows with as many words in common. */
  private static int ends(List<Token> wanted, List<Token> there, int from) {
    int last = Math.min(there.size(), from + wanted.size()) - 1;
    int first = wanted.get(0).word().equals(there.get(from).word()) ? 1 : 0;
    return first + (wanted.get(wanted.size() - 1).word().equals(there.get(last).word()) ? 1 : 0);
  }

  /** The first words that differ, by a longest common subsequence. */
  private static String difference(List<Token> wanted, List<Token> window) {
    int[][] length = new int[wanted.size() + 1][window.size() + 1];
    for (int i = wanted.size() - 1; i >= 0; i--) {
      for (int j = window.size() - 1; j >= 0; j--) {
        length[i][j] =
            wanted.get(i).word().equals(window.get(j).word())
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    StringJoiner out = new StringJoiner("; ");
    int named = 0;
    int i = 0;
    int j = 0;
    while ((i < wanted.size() || j < window.size()) && named < MOST_DIFFERENCES) {
      StringJoiner ours = new StringJoiner(" ");
      StringJoiner theirs = new StringJoiner(" ");
      while (i < wanted.size()
          && !same(wanted, i, window, j)
          && (j == window.size() || length[i + 1][j] == length[i][j])) {
        ours.add(wanted.get(i++).word());
      }
      while (j < window.size()
          && !same(wanted, i, window, j)
          && (i == wanted.size() || length[i][j + 1] == length[i][j])) {
        theirs.add(window.get(j++).word());
      }
      if (ours.length() + theirs.length() > 0) {
        out.add(name(ours.toString(), theirs.toString()));
        named++;
      } else {
        i++;
        j++;
      }
    }
    return out.toString();
  }

  private static boolean same(List<Token> wanted, int i, List<Token> window, int j) {
    return i < wanted.size()
        && j < window.size()
        && wanted.get(i).word().equals(window.get(j).word());
  }

  private static String name(String ours, String theirs) {
    if (ours.isEmpty()) {
      return "\"" + theirs + "\" is missing";
    }
    return theirs.isEmpty()
        ? "\"" + ours + "\" is not there"
        : "\"" + ours + "\" for \"" + theirs + "\"";
  }

  /** Words and numbers, each CJK character one; with their places in the folded text. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int cp = text.codePointAt(at);
      int end = at + Character.charCount(cp);
      if (!isWord(cp)) {
        at = end;
        continue;
      }
      while (end < text.length()
          && !Character.isIdeographic(cp)
          && (isWord(text.codePointAt(end)) || isWithinNumber(text, end))
          && !Character.isIdeographic(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      tokens.add(new Token(text.substring(at, end), at, end));
      at = end;
    }
    return tokens;
  }

  /** Whether a point or comma stands between two digits, as in 1,665. */
  private static boolean isWithinNumber(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isWord(int cp) {
    return Character.isLetterOrDigit(cp) || Marks.isMark(cp);
  }
}
