package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.clipping.part.Part;

/** Finds which blocks of a page are the article. */
public record ArticleFinder(Judge judge) {
  private static final float BOUND = 0.5f;

  public static ArticleFinder standard() {
    return new ArticleFinder(Judge.standard());
  }

  /** The article's blocks in reading order, pictures and rules within it included. */
  public List<Part> find(PageView page) {
    float[] chance = judge.chances(page);
    List<Part> article = new ArrayList<>();
    int next = 0;
    boolean begun = false;
    List<Part> waiting = new ArrayList<>();
    for (Candidate each : page.all) {
      boolean worded = next < page.worded.size() && page.worded.get(next) == each;
      if (worded && chance[next++] >= BOUND) {
        article.addAll(waiting);
        waiting.clear();
        article.add(each.part);
        begun = true;
      } else if (!worded && begun && each.part instanceof Part.Figure && inArticle(page, each)) {
        waiting.add(each.part);
      }
    }
    return article.isEmpty() ? fallback(page) : article;
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
