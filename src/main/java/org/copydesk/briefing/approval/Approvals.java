package org.copydesk.briefing.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.ReviewPolicy;

/**
 * The approvals of one briefing, one for each person: a newer one takes the place of an older.
 *
 * @param approval what there is to approve now
 * @param needed how many the publication asks for
 * @param holding those of what stands there now, by somebody who may review it
 * @param outdated those of something that was changed since
 * @param unbound those that do not say of what they are
 */
public record Approvals(
    Approval approval,
    int needed,
    List<Review> holding,
    List<Review> outdated,
    List<Review> unbound) {

  public static Approvals of(Briefing briefing, ReviewPolicy policy) {
    Approval approval = Approval.of(briefing);
    Approvals all =
        new Approvals(
            approval,
            policy.needed(briefing),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (Review review : newest(briefing, approval)) {
      if (mayReview(review.by().value(), briefing, policy)) {
        all.listFor(review).add(review);
      }
    }
    return all;
  }

  /** Whether a person is none of the authors and one of those who may review here. */
  public static boolean mayReview(String person, Briefing briefing, ReviewPolicy policy) {
    return policy.admits(person)
        && briefing.head().authors().stream().noneMatch(author -> author.value().equals(person));
  }

  /** Whether there are as many as the publication asks for. */
  public boolean complete() {
    return holding.size() >= needed;
  }

  /** How many more people must approve, those counted who only need to look again. */
  public int missing() {
    return Math.max(0, needed - holding.size());
  }

  private List<Review> listFor(Review review) {
    if (review.digest().isEmpty()) {
      return unbound;
    }
    return approval.isOf(review) ? holding : outdated;
  }

  /** For each person the review that holds, else the last one. */
  private static Iterable<Review> newest(Briefing briefing, Approval approval) {
    Map<String, Review> newest = new LinkedHashMap<>();
    for (Review review : briefing.reviews()) {
      newest.merge(
          review.by().value(),
          review,
          (before, after) -> approval.isOf(before) && !approval.isOf(after) ? before : after);
    }
    return newest.values();
  }
}
