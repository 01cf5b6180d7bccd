package org.copydesk.page;

import java.util.List;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.claim.Source;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.ClaimCard;
import org.copydesk.page.shelf.Kinship;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;

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

  /** What was chosen, before it is laid out. */
  record Choice(List<Briefing> briefings, List<PlacedClaim> claims) {
    Related laidOut(Shelf shelf) {
      return new Related(
          briefings.stream().map(other -> BriefingCard.of(shelf, other)).toList(),
          claims.stream().map(claim -> ClaimCard.of(shelf.volume(), claim)).toList());
    }
  }

  static Choice to(Shelf shelf, Briefing briefing) {
    Volume volume = shelf.volume();
    Kinship kinship = volume.kinship();
    Weighing weighing = new Weighing(kinship, kinship.number(briefing));
    briefing.head().topics().forEach(t -> weighing.briefings(kinship.onTopic(t.value()), 1));
    for (Source source : volume.sources(briefing)) {
      if (source.shared()) {
        Kinship.Users users = kinship.relyingOn(source.id());
        weighing.briefings(users.briefings(), CLOSE);
        weighing.claims(users.claims());
      }
    }
    briefing.dossier().claims().stream()
        .flatMap(claim -> claim.claimant().stream())
        .map(claimant -> Addresses.slug(claimant.name()))
        .distinct()
        .forEach(slug -> weighing.claims(kinship.claimsBy(slug)));
    return new Choice(
        weighing.briefings.best(BRIEFINGS).stream().map(kinship::briefing).toList(),
        weighing.claims.best(CLAIMS).stream().map(kinship::claim).toList());
  }

  /** What was found, and how much it shares. */
  private static final class Weighing {
    private final Kinship kinship;
    private final int self;
    private final Weights briefings = new Weights();
    private final Weights claims = new Weights();

    Weighing(Kinship kinship, int self) {
      this.kinship = kinship;
      this.self = self;
    }

    void briefings(int[] others, int weight) {
      for (int other : others) {
        if (other != self) {
          briefings.add(other, weight);
        }
      }
    }

    void claims(int[] shared) {
      for (int claim : shared) {
        int home = kinship.home(claim);
        if (home != self) {
          claims.add(claim, 1);
          briefings.add(home, 1);
        }
      }
    }
  }
}
