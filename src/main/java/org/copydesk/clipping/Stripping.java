package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.part.Links;
import org.copydesk.clipping.part.Part;
import org.copydesk.clipping.part.Words;
import org.copydesk.promotion.CreditFinder;
import org.copydesk.promotion.Passage;
import org.copydesk.promotion.Promotion;

/** Takes promotion out of an article's blocks, noting each removal. */
record Stripping(List<Part> body, List<Removal> removals, List<Attribution> attributions) {
  /** Says which passages of a text are not its story. */
  @FunctionalInterface
  interface Judge {
    List<Promotion> judge(List<Passage> passages, String language);
  }

  /** Rules whose removals say where the copy comes from. */
  private static final Set<String> CREDITS = Set.of("original-link", "syndication");

  private static final int SHORT = 100;

  static Stripping of(List<Part> parts, Byline byline, String language, Judge judge) {
    Map<Integer, Promotion> found = new HashMap<>();
    List<Passage> passages = parts.stream().map(Part::passage).toList();
    for (Promotion each : judge.judge(passages, language)) {
      found.put(each.index(), each);
    }
    for (int i = 0; i < BylineLines.searched(parts); i++) {
      if (BylineLines.is(parts.get(i), byline)) {
        found.putIfAbsent(i, new Promotion(i, BylineLines.RULE, BylineLines.REASON));
      }
    }
    List<Part> body = new ArrayList<>();
    List<Removal> removals = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Promotion cut = found.get(i);
      if (cut == null || isData(part)) {
        body.add(part);
        continue;
      }
      removals.add(new Removal(removals.size() + 1, cut.rule(), cut.reason(), i + 1, part));
      credit(cut.rule(), part, language).ifPresent(attributions::add);
    }
    return new Stripping(body, removals, attributions);
  }

  /** One phrase of promotion in a table of many cells does not make it one. */
  private static boolean isData(Part part) {
    return part instanceof Part.Table table
        && table.rows().size() > 2
        && table.rows().stream().anyMatch(row -> row.size() > 2);
  }

  /** A short line that begins by crediting a publisher is about the origin, whatever its rule. */
  static Optional<Attribution> shortCredit(Part part, String language) {
    String text = part.words().text().strip();
    boolean credits =
        text.length() <= SHORT
            && CreditFinder.find(text, language)
                .filter(c -> c.publisher().isPresent() && text.startsWith(c.matched()))
                .isPresent();
    return credits ? credit("syndication", part, language) : Optional.empty();
  }

  /** What a block that was left out says on where the copy comes from, if that is its kind. */
  static Optional<Attribution> credit(String rule, Part part, String language) {
    if (!CREDITS.contains(rule)) {
      return Optional.empty();
    }
    Words words = part.words();
    Optional<String> address =
        words.runs().stream().flatMap(r -> r.link().stream()).filter(Links::isWeb).findFirst();
    String text = words.text().strip();
    return Optional.of(new Attribution(text, address, CreditFinder.find(text, language)));
  }
}
