package org.copydesk.check.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Claim;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A date of something that has happened lies in the future. */
public final class DateInFuture implements BriefingRule {
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
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    PartialDate today = today();
    briefing.dossier().sources().forEach(source -> check(source, today, remarks));
    boolean scheduled =
        briefing.head().published().filter(p -> p.value().isAfter(today)).isPresent();
    briefing
        .head()
        .updated()
        .filter(date -> !scheduled)
        .ifPresent(date -> report("The briefing was updated on ", date, today, remarks));
    for (Review review : briefing.reviews()) {
      review.on().ifPresent(date -> report("The briefing was reviewed on ", date, today, remarks));
    }
    for (Correction correction : briefing.corrections()) {
      report("The briefing was corrected on ", correction.on(), today, remarks);
    }
    for (Claim claim : briefing.dossier().claims()) {
      claim
          .made()
          .map(made -> Placed.of(made, claim.text().span()))
          .ifPresent(date -> report("The claim was made on ", date, today, remarks));
    }
  }

  @Override
  public void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    PartialDate today = today();
    edition.sources().values().forEach(source -> check(source, today, remarks));
  }

  /** Somewhere on earth it is already tomorrow. */
  private PartialDate today() {
    return PartialDate.of(LocalDate.now(clock).plusDays(1));
  }

  private void check(Source source, PartialDate today, Consumer<Diagnostic> remarks) {
    String name = "Source `" + source.id() + "` was ";
    source.accessed().ifPresent(date -> report(name + "read on ", date, today, remarks));
    source.published().ifPresent(date -> report(name + "published on ", date, today, remarks));
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
