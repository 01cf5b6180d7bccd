package org.copydesk.briefing.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.ReviewPolicy;
import org.copydesk.briefing.approval.Approvals;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/**
 * When a published briefing is to be checked anew: on the day in its {@code recheck}, or so many
 * days after somebody last looked, as the publication asks. A new sign-off is such a look.
 */
public final class Recheck {
  private Recheck() {}

  /** Empty when neither the briefing nor the publication says so. */
  public static Optional<LocalDate> day(
      Briefing briefing, Approvals approvals, ReviewPolicy policy) {
    Optional<LocalDate> looked =
        approvals.holding().stream()
            .map(Review::on)
            .flatMap(Optional::stream)
            .map(on -> on.value().lastDay())
            .max(Comparator.naturalOrder());
    Optional<LocalDate> asked =
        briefing
            .head()
            .recheck()
            .map(date -> date.value().day())
            .filter(day -> looked.filter(on -> !on.isBefore(day)).isEmpty());
    return asked.isPresent()
        ? asked
        : policy
            .recheckAfter()
            .flatMap(days -> lastSeen(briefing, looked).map(seen -> seen.plusDays(days)));
  }

  private static Optional<LocalDate> lastSeen(Briefing briefing, Optional<LocalDate> looked) {
    Stream<LocalDate> dates =
        Stream.of(briefing.head().published(), briefing.head().updated())
            .flatMap(Optional::stream)
            .map(Placed::value)
            .map(PartialDate::lastDay);
    return Stream.concat(dates, looked.stream()).max(Comparator.naturalOrder());
  }
}
