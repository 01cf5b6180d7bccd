package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.clipping.part.Part;

/** Finds which blocks of a page are the article. */
public record ArticleFinder(Judge judge) {
  static final float BOUND = 0.5f;

  public static ArticleFinder standard() {
    return new ArticleFinder(Judge.standard());
  }

  /**
   * What was found on a page.
   *
   * @param parts the article's blocks in reading order, pictures and rules within it included
   * @param passed the blocks passed over between them, and in the article's box after them
   */
  public record Article(List<Part> parts, List<Passed> passed) {}

  /**
   * A block that is not the story though it stands within it.
   *
   * @param after the words of the last block of the story before it
   */
  public record Passed(Part part, String after) {}

  /** Finds the article. */
  public Article find(PageView page) {
    List<Passed> passed = new ArrayList<>();
    float[] chance = judge.chances(page);
    Smoothing.apply(page, chance);
    Wholes.keep(page, chance);
    Outsiders.leaveOut(page, chance);
    Comments.leaveOut(page, chance);
    Kindred.keep(page, chance);
    leaveTitleOut(page, chance);
    keepQuotationsWhole(page, chance);
    List<Part> article = new ArrayList<>();
    int next = 0;
    boolean begun = false;
    List<Part> waiting = new ArrayList<>();
    String last = "";
    for (Candidate each : page.all) {
      boolean worded = next < page.worded.size() && page.worded.get(next) == each;
      if (worded && chance[next++] >= BOUND) {
        article.addAll(waiting);
        waiting.clear();
        article.add(each.part);
        begun = true;
        last = each.text;
      } else if (!worded && begun && each.part instanceof Part.Figure && inArticle(page, each)) {
        waiting.add(each.part);
      } else if (worded && begun && !each.isHidden() && inArticle(page, each)) {
        passed.add(new Passed(each.part, last));
      }
    }
    return article.isEmpty()
        ? new Article(Captions.joined(fallback(page)), List.of())
        : new Article(Captions.joined(article), List.copyOf(passed));
  }

  /** The title is told apart from the text, so it is not told again above it. */
  private static void leaveTitleOut(PageView page, float[] chance) {
    for (int i = 0; i < chance.length && !isStory(page.worded.get(i), chance[i]); i++) {
      if (page.clues.likeTitle(page.squeezed.get(i)) > 0.9) {
        chance[i] = 0;
      }
    }
  }

  private static boolean isStory(Candidate block, float chance) {
    return chance >= BOUND && block.stats.letters() > 120 && block.stats.closed();
  }

  /** Who is quoted, and where, belongs to a quotation that is kept. */
  private static void keepQuotationsWhole(PageView page, float[] chance) {
    Map<Region, double[]> sums = new HashMap<>();
    for (int i = 0; i < chance.length; i++) {
      Candidate block = page.worded.get(i);
      if (block.part instanceof Part.Quote) {
        double[] sum = sums.computeIfAbsent(block.region.quotation(), r -> new double[2]);
        sum[chance[i] >= BOUND ? 0 : 1] += block.stats.letters();
      }
    }
    for (int i = 0; i < chance.length; i++) {
      Candidate block = page.worded.get(i);
      if (block.part instanceof Part.Quote) {
        double[] sum = sums.getOrDefault(block.region.quotation(), new double[2]);
        chance[i] = sum[0] >= sum[1] ? Math.max(chance[i], sum[0] > 0 ? 1 : 0) : 0;
      }
    }
  }

  private static boolean inArticle(PageView page, Candidate each) {
    return page.best.map(b -> b.holds(each.region)).orElse(false);
  }

  /** A page of one or two paragraphs may convince nobody; its best box is better than nothing. */
  private static List<Part> fallback(PageView page) {
    Optional<Region> best = page.best;
    return best.isEmpty()
        ? List.of()
        : page.worded.stream()
            .filter(c -> best.get().holds(c.region) && c.linkShare() < 0.5)
            .map(c -> c.part)
            .toList();
  }
}
