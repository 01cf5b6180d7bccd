package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.clipping.part.Part;
import org.jsoup.nodes.Document;

/** A page as the judge sees it: its blocks with text, counted over, and the box with most of it. */
public final class PageView {
  /** What blocks of the same tags and classes have together. */
  static final class Kin {
    int count;
    int letters;
    int linked;
    double chance;
  }

  /** Every block, pictures and rules included. */
  final List<Candidate> all;

  /** The blocks that have words of their own. */
  final List<Candidate> worded = new ArrayList<>();

  final List<String> squeezed = new ArrayList<>();
  final Map<Integer, Kin> kin = new HashMap<>();
  final Map<String, Integer> repeated = new HashMap<>();
  final PageClues clues;
  final Optional<Region> best;
  final int letters;

  private PageView(List<Candidate> all, PageClues clues) {
    this.all = all;
    this.clues = clues;
    int sum = 0;
    boolean seen = isMostlySeen(all);
    for (Candidate each : all) {
      if (each.stats.letters() > 0 && isWorded(each) && !(seen && each.isHidden())) {
        worded.add(each);
        sum += each.stats.letters();
        String plain = PageClues.squeeze(each.text);
        squeezed.add(plain);
        repeated.merge(plain, 1, Integer::sum);
        Kin alike = kin.computeIfAbsent(each.region.signature, k -> new Kin());
        alike.count++;
        alike.letters += each.stats.letters();
        alike.linked += each.linked;
        each.region.count(each);
      }
    }
    this.letters = sum;
    this.best = best();
  }

  /** Hidden text is read only where the page hides its story until a script shows it. */
  private static boolean isMostlySeen(List<Candidate> all) {
    int seen = 0;
    int hidden = 0;
    for (Candidate each : all) {
      if (each.plain() >= 60) {
        seen += each.isHidden() ? 0 : each.stats.letters();
        hidden += each.isHidden() ? each.stats.letters() : 0;
      }
    }
    return seen > 400 && seen * 4 > hidden;
  }

  private static boolean isWorded(Candidate each) {
    return !(each.part instanceof Part.Figure || each.part instanceof Part.Rule);
  }

  public static PageView of(Document page, PageClues clues, Cues cues) {
    return new PageView(PageBlocks.of(page.body(), cues), clues);
  }

  /** The blocks that are judged, in reading order. */
  public List<Candidate> worded() {
    return worded;
  }

  /** The box that holds most running text, as Readability finds it. */
  private Optional<Region> best() {
    Optional<Region> best = Optional.empty();
    for (Candidate each : worded) {
      if (!each.isParagraph()) {
        continue;
      }
      double worth = each.stats.letters() - 2.0 * each.linked;
      int up = 0;
      double share = 1;
      for (Region at = each.region; at != null && up < 6; at = at.parent, up++) {
        at.score += worth * share;
        if (best.isEmpty() || at.score > best.get().score) {
          best = Optional.of(at);
        }
        share *= up == 0 ? 1 : 0.9;
      }
    }
    return best;
  }
}
