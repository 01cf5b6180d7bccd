package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.clipping.part.Part;

/** Finds which blocks of a page are the article: the box that holds most running text. */
public final class ArticleFinder {
  private ArticleFinder() {}

  public static List<Candidate> find(List<Candidate> all) {
    Optional<Region> best = Optional.empty();
    for (Candidate each : all) {
      double worth = worth(each);
      if (worth <= 0) {
        continue;
      }
      double share = 1;
      int up = 0;
      for (Region at = each.region(); at != null && up < 6; at = at.parent, up++) {
        at.score += worth * share;
        if (best.isEmpty() || at.score > best.get().score) {
          best = Optional.of(at);
        }
        share *= up == 0 ? 1 : 0.9;
      }
    }
    List<Candidate> article = new ArrayList<>();
    for (Candidate each : all) {
      if (best.isPresent() && best.get().holds(each.region()) && keep(each)) {
        article.add(each);
      }
    }
    return article;
  }

  private static double worth(Candidate each) {
    if (!(each.part() instanceof Part.Paragraph || each.part() instanceof Part.Quote)
        || each.letters() < 60) {
      return 0;
    }
    return each.letters() - 2.0 * each.linked();
  }

  private static boolean keep(Candidate each) {
    return !(each.part() instanceof Part.Figure figure && figure.address().isEmpty())
        && !(each.linked() * 10 > each.letters() * 8 && each.letters() < 200 && each.letters() > 0);
  }
}
