package org.copydesk.evidence;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.evidence.Quote.Part;

/**
 * Looks quotations up in one text: exact after folding away what typesetting changes ({@link
 * FoldedText}), gaps in order, never within a word or number. No similarity is ever accepted: a
 * changed digit or a dropped "not" is similar too.
 *
 * <pre>{@code
 * QuotationMatcher matcher = QuotationMatcher.of(capturedText);
 * matcher.find("317 police [...] were injured");   // Found, Absent or Unusable
 * }</pre>
 *
 * Folds the text once; thread-safe.
 */
public final class QuotationMatcher {
  /** The least length of a part between gaps, in folded characters. */
  private static final int LEAST_PART = 8;

  /** A longer quotation is a copy; the bound keeps looking it up in a hostile text short. */
  private static final int LONGEST = 5_000;

  private final FoldedText text;

  private QuotationMatcher(FoldedText text) {
    this.text = text;
  }

  public static QuotationMatcher of(String text) {
    return new QuotationMatcher(FoldedText.of(text));
  }

  /** Looks up a quotation as its writer gave it, with or without quotation marks around it. */
  public Match find(String words) {
    if (words.length() > LONGEST) {
      return new Match.Unusable(
          "It is longer than " + LONGEST + " characters; quote the part that matters.");
    }
    Quote literal = Quote.literal(words);
    if (literal.isEmpty()) {
      return new Match.Unusable("There is no word in it.");
    }
    Quote elided = Quote.elided(words);
    Match found = find(literal);
    if (!(found instanceof Match.Found) && !elided.equals(literal) && !elided.isEmpty()) {
      found = find(elided);
    }
    return found instanceof Match.Absent
        ? ClosestPassage.of(text, elided.isEmpty() ? literal : elided)
        : found;
  }

  private Match find(Quote quote) {
    if (quote.parts().size() > 1) {
      for (Part part : quote.parts()) {
        if (part.words().length() < LEAST_PART) {
          return new Match.Unusable(
              "\"" + part.words() + "\" between two gaps is too short to be looked up.");
        }
      }
    }
    List<Integer> firsts = places(quote.parts().get(0));
    for (int first : firsts) {
      Trail trail = follow(quote, first);
      if (trail.complete()) {
        return new Match.Found(
            text.start(first),
            text.end(trail.end()),
            firsts.size(),
            Negation.near(text.folded(), first, trail.gaps()));
      }
    }
    return new Match.Absent("", "");
  }

  /**
   * A way through a quotation's parts.
   *
   * @param end after the last part, in the folded text
   * @param gaps what the writer left out
   */
  private record Trail(boolean complete, int end, List<String> gaps) {}

  private Trail follow(Quote quote, int first) {
    int end = first + quote.parts().get(0).words().length();
    List<String> gaps = new ArrayList<>();
    for (Part part : quote.parts().subList(1, quote.parts().size())) {
      int next = next(part, end);
      if (next < 0) {
        return new Trail(false, end, gaps);
      }
      gaps.add(text.folded().substring(end, next));
      end = next + part.words().length();
    }
    return new Trail(true, end, gaps);
  }

  private List<Integer> places(Part part) {
    List<Integer> places = new ArrayList<>();
    for (int at = next(part, 0); at >= 0; at = next(part, at + 1)) {
      places.add(at);
    }
    return places;
  }

  private int next(Part part, int from) {
    String words = part.words();
    String body = part.relaxed() ? words.substring(1) : words;
    int shift = words.length() - body.length();
    for (int at = text.folded().indexOf(body, from + shift);
        at >= 0;
        at = text.folded().indexOf(body, at + 1)) {
      int start = at - shift;
      boolean same =
          shift == 0 || start >= from && text.folded().regionMatches(true, start, words, 0, shift);
      if (same
          && Boundary.opens(text.folded(), start)
          && Boundary.closes(text.folded(), start + words.length())) {
        return start;
      }
    }
    return -1;
  }
}
