package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.clipping.byline.Found;
import org.copydesk.clipping.page.ArticleFinder.Passed;
import org.copydesk.clipping.part.Links;
import org.copydesk.clipping.part.Part;
import org.copydesk.promotion.Passage;
import org.copydesk.promotion.Promotion;
import org.copydesk.promotion.PromotionClassifier;

/** Lists what a page's article was cut out of, so that nothing goes without a word. */
final class PassedOver {
  private static final String RULE = "not-story";
  private static final String REASON =
      "Its place and make on the page say that this is not part of the story.";

  /** How many blocks below the story are searched for its origin. */
  private static final int BELOW = 6;

  private PassedOver() {}

  /** The clipping with the blocks passed over among its removals, each at its place. */
  static Clipping list(
      Clipping clipping, List<Passed> passed, Links links, PromotionClassifier judge) {
    if (passed.isEmpty() || clipping.body().isEmpty()) {
      return clipping;
    }
    Map<String, List<Removal>> waiting = new LinkedHashMap<>();
    List<Removal> named = named(passed, links, judge, clipping);
    for (int i = 0; i < passed.size(); i++) {
      waiting.computeIfAbsent(passed.get(i).after(), after -> new ArrayList<>()).add(named.get(i));
    }
    List<Removal> removals = new ArrayList<>();
    List<Removal> cut = clipping.removals();
    Iterator<Part> body = clipping.body().iterator();
    int next = 0;
    int place = 0;
    for (int original = 1; body.hasNext() || next < cut.size(); original++) {
      boolean isCut = next < cut.size() && (cut.get(next).place() <= original || !body.hasNext());
      Part part = isCut ? cut.get(next).part() : body.next();
      place++;
      if (isCut) {
        removals.add(cut.get(next++).at(removals.size() + 1, place));
      }
      List<Removal> here = waiting.remove(part.words().text());
      for (Removal each : here == null ? List.<Removal>of() : here) {
        removals.add(each.at(removals.size() + 1, ++place));
      }
    }
    for (List<Removal> rest : waiting.values()) {
      for (Removal each : rest) {
        removals.add(each.at(removals.size() + 1, ++place));
      }
    }
    return withCredits(clipping, passed, named).removals(removals);
  }

  /** The line that names the origin often stands in a box of its own, right below the story. */
  private static Clipping withCredits(Clipping clipping, List<Passed> passed, List<Removal> named) {
    if (!clipping.attributions().isEmpty()) {
      return clipping;
    }
    String end = clipping.body().get(clipping.body().size() - 1).words().text();
    String language = clipping.byline().language().map(Found::value).orElse("");
    int below = 0;
    for (int i = 0; i < passed.size() && below < BELOW; i++) {
      if (passed.get(i).after().equals(end)) {
        below++;
        Part part = named.get(i).part();
        Optional<Attribution> credit =
            Stripping.credit(named.get(i).rule(), part, language)
                .or(() -> Stripping.shortCredit(part, language));
        if (credit.isPresent()) {
          return clipping.attribution(credit.get());
        }
      }
    }
    return clipping;
  }

  /** Each with the kind of promotion it is, where it is one. */
  private static List<Removal> named(
      List<Passed> passed, Links links, PromotionClassifier judge, Clipping clipping) {
    List<Part> parts = passed.stream().map(p -> links.clean(p.part())).toList();
    List<Passage> passages = parts.stream().map(Part::passage).toList();
    Map<Integer, Promotion> found = new HashMap<>();
    String language = clipping.byline().language().map(Found::value).orElse("");
    judge.judge(passages, language).forEach(p -> found.put(p.index(), p));
    List<Removal> named = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Promotion promotion = found.getOrDefault(i, new Promotion(i, RULE, REASON));
      named.add(new Removal(0, promotion.rule(), promotion.reason(), 0, parts.get(i)));
    }
    return named;
  }
}
