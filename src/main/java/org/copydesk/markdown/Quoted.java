package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.markdown.tree.Run;
import org.copydesk.text.Signs;

/**
 * Words that a citation vouches for: in quotation marks directly before it, blanks and one mark of
 * punctuation allowed between, or in a block quotation that ends in it. Of several citations in a
 * row the first is meant.
 *
 * @param words without the marks, white space folded
 * @param start offset in the file of the first word
 * @param end offset behind the last
 */
record Quoted(String words, int start, int end) {
  private static final Signs BLANKS = new Signs(" \t\n\u000b\f\r\u00a0\u202f" + FlatText.CITATION);

  /** What ends a sentence: by itself in scripts without blanks, before a blank in others. */
  private static final Signs STOPS = new Signs(".!?…؟।。！？");

  private static final String ALONE = "。！？";

  /** What may close between a stop and the blank. */
  private static final String CLOSERS = "\"“”»’)";

  /** What may follow the citation that a block quotation ends in. */
  private static final Pattern SIGNS = Pattern.compile("[\\s.)]*");

  /** A line that names who is quoted: a dash comes first. */
  private static final Pattern ATTRIBUTION = Pattern.compile("(?s)\\s*(?:--|[\u2012-\u2015]).*");

  /** Words in quotation marks, and the citation that stands further on in their sentence. */
  record Apart(Quoted words, Run.Cited cited) {}

  /**
   * The quotations in a stretch of running text that are cited.
   *
   * @param directly by the citation that follows each
   * @param apart those that a citation follows in the same sentence, but not directly
   */
  record Cited(Map<Run.Cited, Quoted> directly, List<Apart> apart) {
    private static final Cited NONE = new Cited(Map.of(), List.of());

    static Cited in(List<Run> runs) {
      if (!hasCitation(runs) || !hasMark(runs)) {
        return NONE;
      }
      FlatText flat = new FlatText().add(runs);
      Map<Integer, Integer> pairs = new QuotationMarks(flat).openingByClosing();
      return pairs.isEmpty()
          ? NONE
          : new Cited(Quoted.directly(flat, pairs), Quoted.apart(flat, pairs));
    }
  }

  private static Map<Run.Cited, Quoted> directly(FlatText flat, Map<Integer, Integer> pairs) {
    Map<Run.Cited, Quoted> found = new IdentityHashMap<>();
    for (FlatText.Mention mention : flat.mentions()) {
      int closing = closingBefore(flat, mention.index());
      Integer opening = pairs.get(closing);
      if (opening != null) {
        between(flat, opening, closing).ifPresent(words -> found.put(mention.cited(), words));
      }
    }
    return found;
  }

  private static List<Apart> apart(FlatText flat, Map<Integer, Integer> pairs) {
    TreeMap<Integer, Integer> loose = new TreeMap<>(pairs);
    for (FlatText.Mention mention : flat.mentions()) {
      int closing = closingBefore(flat, mention.index());
      Integer opening = pairs.get(closing);
      if (opening != null) {
        // What is quoted within a quotation is looked up with it.
        loose.subMap(opening, true, closing, true).values().removeIf(from -> from >= opening);
      }
    }
    if (loose.isEmpty()) {
      return List.of();
    }
    List<Apart> apart = new ArrayList<>();
    Later later = new Later(flat);
    for (Map.Entry<Integer, Integer> pair : loose.entrySet()) {
      Optional<Run.Cited> cited = later.cited(pair.getKey());
      if (cited.isPresent()) {
        between(flat, pair.getValue(), pair.getKey())
            .ifPresent(words -> apart.add(new Apart(words, cited.get())));
      }
    }
    return apart;
  }

  /** Goes through a text, from one quotation to the next, looking ahead for citations. */
  private static final class Later {
    private final FlatText flat;
    private int next;

    Later(FlatText flat) {
      this.flat = flat;
    }

    /** The citation that follows a closing mark in its sentence. */
    Optional<Run.Cited> cited(int closing) {
      List<FlatText.Mention> mentions = flat.mentions();
      while (next < mentions.size() && mentions.get(next).index() <= closing) {
        next++;
      }
      if (next == mentions.size()) {
        return Optional.empty();
      }
      FlatText.Mention mention = mentions.get(next);
      int from = Math.max(0, closing - 1);
      return sentenceEnd(flat, from, mention.index()) > mention.index()
          ? Optional.of(mention.cited())
          : Optional.empty();
    }
  }

  /**
   * Where the first sentence ends that has its stop from one index on and before another; beyond
   * the text when none has.
   */
  private static int sentenceEnd(FlatText flat, int from, int to) {
    for (int at = flat.next(STOPS, from); at < to; at = flat.next(STOPS, at + 1)) {
      if (ALONE.indexOf(flat.at(at)) >= 0) {
        return at + 1;
      }
      int behind = at + 1;
      while (behind < flat.length() && CLOSERS.indexOf(flat.at(behind)) >= 0) {
        behind++;
      }
      if (behind < flat.length() && " \t\n\u000b\f\r".indexOf(flat.at(behind)) >= 0) {
        return behind + 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean hasCitation(List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof Run.Cited || hasCitation(run.inside())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMark(List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof Run.Words words && QuotationMarks.areIn(words.text())
          || hasMark(run.inside())) {
        return true;
      }
    }
    return false;
  }

  /** The index at which a closing mark must stand for a citation at another to follow it. */
  private static int closingBefore(FlatText flat, int citation) {
    int index = citation - 1;
    boolean punctuation = false;
    while (index >= 0) {
      boolean sign = ".,;:!?…".indexOf(flat.at(index)) >= 0;
      if (!flat.isBlank(index) && (!sign || punctuation)) {
        break;
      }
      punctuation |= sign;
      index--;
    }
    return index;
  }

  private static Optional<Quoted> between(FlatText flat, int opening, int closing) {
    int first = opening + 1;
    int last = closing;
    while (first < last && flat.isBlank(first)) {
      first++;
    }
    while (last > first && flat.isBlank(last - 1)) {
      last--;
    }
    if (first == last) {
      return Optional.empty();
    }
    // Marks of emphasis at the edges belong to the words.
    int start = flat.at(first - 1) == '\n' ? flat.start(first) : flat.end(first - 1);
    int end = flat.at(last) == '\n' ? flat.end(last - 1) : flat.start(last);
    return Optional.of(new Quoted(folded(flat.sub(first, last)), start, end));
  }

  private static String folded(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (!BLANKS.has(c)) {
        folded.append(c);
      } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /**
   * The quotation that the paragraphs of a block quotation are, when they end in a citation. A last
   * line that begins with a dash names who is quoted and does not belong to it.
   */
  static Map<Run.Cited, Quoted> inBlock(List<List<Run>> paragraphs) {
    if (paragraphs.isEmpty()) {
      return Map.of();
    }
    List<Run> last = paragraphs.get(paragraphs.size() - 1);
    int citation = endingCitation(last);
    if (citation < 0) {
      return Map.of();
    }
    FlatText flat = new FlatText();
    for (List<Run> paragraph : paragraphs.subList(0, paragraphs.size() - 1)) {
      flat.add(paragraph).add(List.of(new Run.Break(false, 0, 0)));
    }
    flat.add(withoutAttribution(last.subList(0, citation)));
    Map<Run.Cited, Quoted> found = new IdentityHashMap<>();
    whole(flat).ifPresent(words -> found.put((Run.Cited) last.get(citation), words));
    return found;
  }

  /** The position of the first of the citations that a paragraph ends in, or -1. */
  private static int endingCitation(List<Run> runs) {
    int found = -1;
    for (int index = runs.size() - 1; index >= 0; index--) {
      Run run = runs.get(index);
      if (run instanceof Run.Cited) {
        found = index;
      } else if (!(run instanceof Run.Words words && SIGNS.matcher(words.text()).matches())) {
        break;
      }
    }
    return found;
  }

  private static List<Run> withoutAttribution(List<Run> runs) {
    int lineStart = 0;
    for (int index = 0; index < runs.size(); index++) {
      if (runs.get(index) instanceof Run.Break) {
        lineStart = index + 1;
      }
    }
    String line = PlainText.of(runs.subList(lineStart, runs.size())).text();
    return ATTRIBUTION.matcher(line).matches() ? runs.subList(0, lineStart) : runs;
  }

  /** All of a text; without quotation marks that enclose it as a whole. */
  private static Optional<Quoted> whole(FlatText flat) {
    int first = 0;
    int last = flat.length() - 1;
    while (first <= last && flat.isBlank(first)) {
      first++;
    }
    while (last > first && flat.isBlank(last)) {
      last--;
    }
    if (first >= last) {
      return Optional.empty();
    }
    Integer opening = new QuotationMarks(flat).openingByClosing().get(last);
    if (opening != null && opening == first) {
      return between(flat, first, last);
    }
    String words = folded(flat.sub(first, last + 1));
    return Optional.of(new Quoted(words, flat.start(first), flat.end(last)));
  }
}
