package org.copydesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** How many beginnings of a quotation with gaps are followed to its end. */
  private static final int MOST_TRAILS = 50;

  private final FoldedText text;

  private QuotationMatcher(FoldedText text) {
    this.text = text;
  }

  public static QuotationMatcher of(String text) {
    return new QuotationMatcher(FoldedText.of(text));
  }

  /** Looks up a quotation as its writer gave it, with or without quotation marks around it. */
  public Match find(String words) {
    return find(words, "", "");
  }

  /**
   * Looks up a quotation where certain words stand directly around it.
   *
   * @param before what stands before it in the text; empty for anything
   * @param after what stands after it
   */
  public Match find(String words, String before, String after) {
    if (words.length() > LONGEST) {
      return new Match.Unusable(
          "It is longer than " + LONGEST + " characters; quote the part that matters.");
    }
    Optional<String> fault = Insertions.fault(FoldedText.of(words).folded());
    if (fault.isPresent()) {
      return new Match.Unusable(fault.get());
    }
    List<Quote> readings =
        Stream.of(Quote.joined(words), Quote.literal(words), Quote.elided(words))
            .filter(quote -> !quote.isEmpty())
            .distinct()
            .toList();
    if (readings.isEmpty()) {
      return new Match.Unusable("There is no word in it.");
    }
    Around around = new Around(folded(before), folded(after));
    List<Match> matches = new ArrayList<>();
    for (Quote reading : readings) {
      Match match = find(reading, around);
      if (match instanceof Match.Found) {
        return match;
      }
      matches.add(match);
    }
    Match last = matches.get(matches.size() - 1);
    return last instanceof Match.Absent ? absent(readings.get(readings.size() - 1)) : last;
  }

  /** What stands there instead; where all of the words do, what is wrong with their places. */
  private Match.Absent absent(Quote quote) {
    Match.Absent closest = ClosestPassage.of(text, quote);
    boolean allThere = quote.parts().stream().noneMatch(part -> next(part, 0) < 0);
    if (!allThere || closest.closest().isEmpty()) {
      return closest;
    }
    boolean inOrder =
        places(quote.parts().get(0)).stream().anyMatch(first -> follow(quote, first).complete());
    return new Match.Absent(
        closest.closest(),
        inOrder
            ? "but not with the words of \"before\" and \"after\" around it"
            : "all parts are there, but in another order");
  }

  private static String folded(String words) {
    return FoldedText.of(words).folded().strip();
  }

  private Match find(Quote quote, Around around) {
    if (quote.parts().size() > 1) {
      for (Part part : quote.parts()) {
        if (part.words().length() < LEAST_PART) {
          return new Match.Unusable(
              "\"" + part.words() + "\" between two gaps is too short to be looked up.");
        }
      }
    }
    List<Trail> trails =
        places(quote.parts().get(0)).stream()
            .limit(quote.parts().size() > 1 ? MOST_TRAILS : Integer.MAX_VALUE)
            .map(first -> follow(quote, first))
            .filter(trail -> trail.complete() && around.stands(trail))
            .toList();
    if (trails.isEmpty()) {
      return new Match.Absent("", "");
    }
    Trail first = trails.get(0);
    return new Match.Found(
        text.start(first.start()),
        text.end(first.end()),
        trails.size(),
        Negation.near(text.folded(), first.start(), first.gaps()));
  }

  /** What must stand around a quotation, folded. */
  private final class Around {
    private final String before;
    private final String after;

    Around(String before, String after) {
      this.before = before;
      this.after = after;
    }

    boolean stands(Trail trail) {
      String whole = text.folded();
      int ahead = trail.start();
      while (ahead > 0 && whole.charAt(ahead - 1) == ' ') {
        ahead--;
      }
      int behind = trail.end();
      while (behind < whole.length() && whole.charAt(behind) == ' ') {
        behind++;
      }
      int from = ahead - before.length();
      boolean opened =
          before.isEmpty() || whole.startsWith(before, from) && Boundary.opens(whole, from);
      return opened
          && whole.startsWith(after, behind)
          && (after.isEmpty() || Boundary.closes(whole, behind + after.length()));
    }
  }

  /**
   * A way through a quotation's parts.
   *
   * @param start of the first part, in the folded text
   * @param end after the last part, in the folded text
   * @param gaps what the writer left out
   */
  private record Trail(boolean complete, int start, int end, List<String> gaps) {}

  private Trail follow(Quote quote, int first) {
    int end = first + quote.parts().get(0).words().length();
    List<String> gaps = new ArrayList<>();
    for (Part part : quote.parts().subList(1, quote.parts().size())) {
      int next = next(part, end);
      if (next < 0) {
        return new Trail(false, first, end, gaps);
      }
      gaps.add(text.folded().substring(end, next));
      end = next + part.words().length();
    }
    return new Trail(true, first, end, gaps);
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
