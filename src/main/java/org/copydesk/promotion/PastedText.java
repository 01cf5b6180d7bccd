package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole article as somebody pasted it: one line a block, with what stood around it on the page.
 *
 * <pre>{@code
 * PastedText.read(text, "en").article()   // the lines of the article
 * PastedText.judge(passages, "en")        // what is not the article, each with its rule
 * }</pre>
 *
 * @param lines in reading order
 * @param removed what is not the article, in ascending order of index; rule {@code
 *     around-the-article} for lines that are no promotion, such as bylines and navigation
 */
public record PastedText(List<String> lines, List<Promotion> removed) {
  /** The rule of lines that are neither promotion nor article. */
  public static final String AROUND = "around-the-article";

  private static final String REASON =
      "This stood around the article on its page: a byline, caption, teaser or navigation.";

  /**
   * Reads a pasted text.
   *
   * @param text lines ended by line feeds
   * @param language BCP 47 tag; the empty text when not known
   */
  public static PastedText read(String text, String language) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    return new PastedText(lines, judge(lines.stream().map(Passage::of).toList(), language));
  }

  /**
   * Judges the blocks of a pasted text: promotion, and what stood around the article. Attributed
   * passages are always kept.
   *
   * @param language BCP 47 tag; the empty text when not known
   */
  public static List<Promotion> judge(List<Passage> passages, String language) {
    return judge(passages, language, PromotionClassifier.standard());
  }

  /** Judges as that classifier does, which may have phrases of a publication's own. */
  public static List<Promotion> judge(
      List<Passage> passages, String language, PromotionClassifier judge) {
    return judge(passages, language, judge, ArticleFinder.standard());
  }

  static List<Promotion> judge(
      List<Passage> passages, String language, PromotionClassifier judge, ArticleFinder finder) {
    Map<Integer, Promotion> cut = new HashMap<>();
    judge.judge(passages, language).forEach(each -> cut.put(each.index(), each));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (!passages.get(i).text().isBlank()) {
        places.add(i);
      }
    }
    boolean[] around = finder.around(lines(passages, places, language, judge));
    for (int i = 0; i < around.length; i++) {
      int place = places.get(i);
      if (around[i] && !passages.get(place).attributed()) {
        cut.putIfAbsent(place, new Promotion(place, AROUND, REASON));
      }
    }
    return cut.size() == places.size()
        ? judge.judge(passages, language)
        : cut.keySet().stream().sorted().map(place -> cut.get(place)).toList();
  }

  static List<PastedLine> lines(
      List<Passage> passages, List<Integer> places, String language, PromotionClassifier judge) {
    List<Passage> taken = places.stream().map(passages::get).toList();
    List<Impression> impressions = judge.impressions(taken, language);
    Phrasebook book = judge.book(language);
    List<PastedLine> lines = new ArrayList<>();
    for (int i = 0; i < taken.size(); i++) {
      lines.add(PastedLine.of(taken.get(i), impressions.get(i), book));
    }
    return lines;
  }

  /** The lines that are the article, in order. */
  public List<String> article() {
    List<String> kept = new ArrayList<>(lines);
    for (int i = removed.size() - 1; i >= 0; i--) {
      kept.remove(removed.get(i).index());
    }
    return kept;
  }
}
