package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Funding;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** The publication does not say who pays for it, or not how much. */
public final class UntoldFunding implements Rule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Optional<Funding> given = edition.site().publisher().funding();
    if (given.isEmpty()) {
      remark(edition.site().file().start(), "The publisher does not say who pays.", remarks);
      return;
    }
    Funding funding = given.get();
    if (funding.asOf().isEmpty()) {
      remark(funding.span(), "The funders are given without a date.", remarks);
    }
    for (Funding.Funder funder : funding.funders()) {
      if (funder.share().isEmpty() && funder.amount().isEmpty()) {
        String name = funder.name().in(edition.site().defaultLanguage());
        remark(funding.span(), "Nothing says how much " + name + " gives.", remarks);
      }
    }
  }

  private void remark(Span place, String fact, Consumer<Diagnostic> remarks) {
    remarks.accept(
        remark(
            place,
            fact,
            "Write `publisher: funding: { as-of: …, funders: [{ name: …, share: … }] }`; `share` is percent of the income, and no funders is an empty list."));
  }
}
