package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A whole article as somebody pasted it: one line a block, with what stood around it on the page.
 *
 * @param lines in reading order
 * @param removed what is not the article, in ascending order of index; rule {@code
 *     around-the-article} for lines that are no promotion, such as bylines and navigation
 */
public record PastedText(List<String> lines, List<Promotion> removed) {
  /** The rule of lines that are neither promotion nor article. */
  public static final String AROUND = "around-the-article";

  /**
   * Reads a pasted text.
   *
   * @param text lines ended by line feeds
   * @param language BCP 47 tag; the empty text when not known
   */
  public static PastedText read(String text, String language) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    List<Passage> passages = lines.stream().map(Passage::of).toList();
    return new PastedText(lines, PromotionClassifier.standard().judge(passages, language));
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
