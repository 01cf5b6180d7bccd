package org.copydesk.check.rules;

import java.util.OptionalInt;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.RatingScale;

/** Where on the scale a claim's rating stands, and which way its evidence points. */
final class Verdicts {
  private Verdicts() {}

  static boolean isBest(ClaimInBriefing claim) {
    return value(claim).isPresent() && value(claim).equals(scale(claim).best());
  }

  static boolean isWorst(ClaimInBriefing claim) {
    return value(claim).isPresent() && value(claim).equals(scale(claim).worst());
  }

  /** Neither best nor worst, and on the scale. */
  static boolean isBetween(ClaimInBriefing claim) {
    return value(claim).isPresent() && !isBest(claim) && !isWorst(claim);
  }

  static boolean has(ClaimInBriefing claim, Evidence.Relation relation) {
    return claim.claim().evidence().stream().anyMatch(e -> e.relation() == relation);
  }

  private static OptionalInt value(ClaimInBriefing claim) {
    return claim.rating().map(rating -> rating.value()).orElse(OptionalInt.empty());
  }

  private static RatingScale scale(ClaimInBriefing claim) {
    return claim.around().site().scale();
  }
}
