package org.copydesk.check.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Funding;
import org.copydesk.check.Rule;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** What the publication says of its funders is more than a year old. */
public final class OutdatedFunding implements Rule {
  private final Clock clock;

  public OutdatedFunding() {
    this(Clock.systemUTC());
  }

  /**
   * @param clock tells which day it is
   */
  public OutdatedFunding(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Optional<Placed<PartialDate>> asOf =
        edition.site().publisher().funding().flatMap(Funding::asOf);
    LocalDate yearAgo = LocalDate.now(clock).minusYears(1);
    asOf.filter(date -> date.value().lastDay().isBefore(yearAgo))
        .ifPresent(
            date ->
                remarks.accept(
                    remark(
                        date.span(),
                        "The funders are given as of " + date.value() + ", more than a year ago.",
                        "Bring the list of funders up to date, and `as-of` with it.")));
  }
}
