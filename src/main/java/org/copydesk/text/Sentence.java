package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One sentence of a text.
 *
 * @param text without the blanks around it
 * @param start 0-based offset of its first character in the text, UTF-16 units
 * @param end offset after its last
 */
public record Sentence(String text, int start, int end) {
  /** A sign that may end a sentence, with the marks that close after it. */
  private static final KeyedPattern END =
      new KeyedPattern(
          "(?:[.!?…]+|[。！？؟।۔]+)[\"”’»›)\\]]*(?=\\s|$|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])",
          ".!?…。！？؟।۔");

  private static final String OPENING = "([\"“«‘";

  /** Words that a full stop belongs to, in lower case, without the stop. */
  private static final Set<String> SHORT =
      Set.of(
          ("mr mrs ms dr prof st no nos vol fig p pp cf vs etc e.g i.e u.s u.k u.n a.m p.m jan feb"
                  + " mar apr jun jul aug sep sept oct nov dec gen col lt sgt capt inc ltd co corp m"
                  + " mme mlle av bd env p.ex z.b d.h u.a bzw ca nr str usw abs art sr sra dra ud"
                  + " uds núm pág т.е т.д т.п г гг руб млн млрд тыс им ул")
              .split(" "));

  /** What follows an ordinal number of German and its like, "5. Januar". */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
              + "|Dezember|Jahrhundert|Jahrestag|Mal)\\b");

  /** All sentences, in order; what stands after the last full stop is one too. */
  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (MatchResult end : END.in(text)) {
      if (!isShort(text, start, end.start()) && !goesOn(text, end.end())) {
        add(text, start, end.end(), sentences);
        start = end.end();
      }
    }
    add(text, start, text.length(), sentences);
    return List.copyOf(sentences);
  }

  private static void add(String text, int from, int to, List<Sentence> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Sentence(text.substring(start, end), start, end));
    }
  }

  /** Whether the stop belongs to the word before it: an abbreviation, an initial, an ordinal. */
  private static boolean isShort(String text, int from, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int begin = stop;
    while (begin > from && !Character.isWhitespace(text.charAt(begin - 1)) && stop - begin < 12) {
      begin--;
    }
    while (begin < stop && OPENING.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    String word = text.substring(begin, stop);
    return SHORT.contains(word.toLowerCase(Locale.ROOT))
        || isSmallNumber(word) && isOrdinal(text, stop + 1)
        || word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isSmallNumber(String word) {
    return !word.isEmpty()
        && word.length() <= 2
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isOrdinal(String text, int at) {
    return ORDINAL.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Whether a small letter follows, so that the sentence is not over. */
  private static boolean goesOn(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Character.isLowerCase(text.charAt(next));
  }
}
