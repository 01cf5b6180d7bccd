package org.copydesk.check.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.Rule;
import org.copydesk.claim.Claim;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A date of something that has happened lies in the future. */
public final class DateInFuture implements Rule {
  private final Clock clock;

  public DateInFuture() {
    this(Clock.systemUTC());
  }

  /**
   * @param clock tells which day it is
   */
  public DateInFuture(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    // Somewhere on earth it is already tomorrow.
    PartialDate today = PartialDate.of(LocalDate.now(clock).plusDays(1));
    DeclaredSource.all(edition)
        .map(DeclaredSource::source)
        .forEach(
            source -> {
              source
                  .accessed()
                  .ifPresent(
                      date ->
                          report(
                              "Source `" + source.id() + "` was read on ", date, today, remarks));
              source
                  .published()
                  .ifPresent(
                      date ->
                          report(
                              "Source `" + source.id() + "` was published on ",
                              date,
                              today,
                              remarks));
            });
    for (Briefing briefing : edition.briefings()) {
      boolean scheduled =
          briefing.head().published().filter(p -> p.value().isAfter(today)).isPresent();
      briefing
          .head()
          .updated()
          .filter(date -> !scheduled)
          .ifPresent(date -> report("The briefing was updated on ", date, today, remarks));
      briefing
          .reviews()
          .forEach(
              review ->
                  review
                      .on()
                      .ifPresent(
                          date -> report("The briefing was reviewed on ", date, today, remarks)));
      briefing
          .corrections()
          .forEach(
              correction ->
                  report("The briefing was corrected on ", correction.on(), today, remarks));
      for (Claim claim : briefing.dossier().claims()) {
        claim
            .made()
            .ifPresent(
                made ->
                    report(
                        "The claim was made on ",
                        Placed.of(made, claim.text().span()),
                        today,
                        remarks));
      }
    }
  }

  private void report(
      String what, Placed<PartialDate> date, PartialDate today, Consumer<Diagnostic> remarks) {
    if (date.value().isAfter(today)) {
      remarks.accept(
          remark(
              date.span(), what + date.value() + ", which is in the future.", "Correct the date."));
    }
  }
}
