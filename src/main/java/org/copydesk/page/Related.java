package org.copydesk.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.briefing.Status;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.ClaimCard;
import org.copydesk.page.shelf.Bibliography;
import org.copydesk.page.shelf.CitedSource;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.text.Placed;

/**
 * What a reader of a briefing may want to read next: what shares most with it, a source or a
 * claimant counting twice a topic.
 *
 * @param briefings that still stand
 * @param claims of other briefings that still stand
 */
public record Related(List<BriefingCard> briefings, List<ClaimCard> claims) {
  private static final int BRIEFINGS = 3;
  private static final int CLAIMS = 4;
  private static final int CLOSE = 2;

  /** Only the newest of a large topic or source are weighed, so that the work stays linear. */
  private static final int WEIGHED = 100;

  static Related to(Shelf shelf, Briefing briefing) {
    Weighing weighing = new Weighing(briefing);
    Volume volume = shelf.volume();
    for (Placed<String> topic : briefing.head().topics()) {
      volume.withTopic(topic.value()).stream()
          .limit(WEIGHED)
          .forEach(other -> weighing.add(other, 1));
    }
    for (Bibliography.Entry entry : volume.bibliography(briefing).entries()) {
      CitedSource cited = volume.sources().get(Addresses.sourceKey(briefing, entry.source()));
      if (cited != null) {
        cited.briefings().stream().limit(WEIGHED).forEach(other -> weighing.add(other, CLOSE));
        cited.claims().stream().limit(WEIGHED).forEach(weighing::add);
      }
    }
    Volume.claims(List.of(briefing)).stream()
        .flatMap(claim -> claim.claim().claimant().stream())
        .map(claimant -> Addresses.slug(claimant.name()))
        .distinct()
        .flatMap(slug -> volume.claimsBy(slug).stream().limit(WEIGHED))
        .forEach(weighing::add);
    return new Related(
        weighing.briefings.best(BRIEFINGS).map(other -> BriefingCard.of(shelf, other)).toList(),
        weighing.claims.best(CLAIMS).map(claim -> ClaimCard.of(volume, claim)).toList());
  }

  /** How much each of some things weighs, by a name that tells it from the others. */
  private static final class Weights<T> {
    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    void add(String name, T thing, int weight) {
      things.putIfAbsent(name, thing);
      weights.merge(name, weight, Integer::sum);
    }

    /** Those that weigh most; of the same weight, those that were found first. */
    Stream<T> best(int count) {
      return weights.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
          .limit(count)
          .flatMap(entry -> Optional.ofNullable(things.get(entry.getKey())).stream());
    }
  }

  /** What was found, and how much it shares. */
  private static final class Weighing {
    private final Briefing self;
    private final Weights<Briefing> briefings = new Weights<>();
    private final Weights<PlacedClaim> claims = new Weights<>();

    Weighing(Briefing self) {
      this.self = self;
    }

    void add(Briefing other, int weight) {
      if (stands(other)) {
        briefings.add(other.slug(), other, weight);
      }
    }

    void add(PlacedClaim claim) {
      if (stands(claim.briefing())) {
        claims.add(claim.claim().id(), claim, 1);
        add(claim.briefing(), 1);
      }
    }

    private boolean stands(Briefing other) {
      return !other.slug().equals(self.slug()) && other.status() != Status.WITHDRAWN;
    }
  }
}
