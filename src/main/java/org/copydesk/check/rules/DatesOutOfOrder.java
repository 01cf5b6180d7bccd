package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Claim;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** Dates of one briefing contradict each other. */
public final class DatesOutOfOrder implements BriefingRule {
  private static final String CURE =
      "Correct the date that is wrong; times need their zone to be compared.";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Optional<Placed<PartialDate>> published = briefing.head().published();
    if (published.isEmpty()) {
      return;
    }
    Placed<PartialDate> start = published.get();
    for (Claim claim : briefing.dossier().claims()) {
      claim
          .made()
          .filter(made -> made.isAfter(start.value()))
          .ifPresent(
              made ->
                  remarks.accept(
                      remark(claim.text().span(), "The claim was made on " + made, start)));
    }
    briefing
        .head()
        .updated()
        .ifPresent(date -> before("The briefing was updated on ", date, start, remarks));
    for (Correction correction : briefing.corrections()) {
      before("The briefing was corrected on ", correction.on(), start, remarks);
    }
  }

  private void before(
      String what,
      Placed<PartialDate> date,
      Placed<PartialDate> published,
      Consumer<Diagnostic> remarks) {
    if (published.value().isAfter(date.value())) {
      remarks.accept(
          remark(
              date.span(),
              what + date.value() + ", before it was published on " + published.value() + ".",
              CURE));
    }
  }

  private Diagnostic remark(Span span, String what, Placed<PartialDate> published) {
    return remark(
        span, what + ", after the briefing was published on " + published.value() + ".", CURE);
  }
}
