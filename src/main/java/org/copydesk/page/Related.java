package org.copydesk.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.briefing.Briefing;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.shelf.Bibliography;
import org.copydesk.page.shelf.CitedSource;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.text.Placed;

/** Finds what a reader of a briefing may want to read next. */
final class Related {
  private static final int SHOWN = 3;

  /** Only the newest of a large topic are weighed, so that the work stays linear. */
  private static final int WEIGHED = 100;

  private Related() {}

  /** The briefings that share most with this one, a shared source counting twice a topic. */
  static List<BriefingCard> to(Shelf shelf, Briefing briefing) {
    Map<String, Integer> score = new HashMap<>();
    Map<String, Briefing> found = new HashMap<>();
    Volume volume = shelf.volume();
    for (Placed<String> topic : briefing.head().topics()) {
      count(volume.withTopic(topic.value()), 1, score, found);
    }
    for (Bibliography.Entry entry : volume.bibliography(briefing).entries()) {
      CitedSource cited = volume.sources().get(Addresses.sourceKey(briefing, entry.source()));
      if (cited != null) {
        count(cited.briefings(), 2, score, found);
      }
    }
    found.remove(briefing.slug());
    return volume.briefings().stream()
        .filter(other -> found.containsKey(other.slug()))
        .sorted(Comparator.comparing((Briefing b) -> -score.getOrDefault(b.slug(), 0)))
        .limit(SHOWN)
        .map(other -> BriefingCard.of(shelf, other))
        .toList();
  }

  private static void count(
      List<Briefing> briefings,
      int weight,
      Map<String, Integer> score,
      Map<String, Briefing> found) {
    briefings.stream()
        .limit(WEIGHED)
        .forEach(
            other -> {
              score.merge(other.slug(), weight, Integer::sum);
              found.put(other.slug(), other);
            });
  }
}
