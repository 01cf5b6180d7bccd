package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Facts;
import org.copydesk.briefing.Past;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.PartialDate;
import org.copydesk.history.Step;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** The date of the last change was moved, and no correction or update says what changed. */
public final class UpdatedWithoutCorrection implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Optional<Placed<PartialDate>> updated = briefing.head().updated();
    if (updated.isEmpty() || !briefing.status().isOut() || briefing.corrections().isEmpty()) {
      // Where there is no correction at all, update-without-note says so.
      return;
    }
    String date = updated.get().value().iso();
    lastOtherwise(briefing, around.past(), date)
        .filter(before -> before.corrections().containsAll(Facts.of(briefing).corrections()))
        .ifPresent(
            before ->
                remarks.accept(
                    remark(
                        updated.get().span(),
                        "`updated` was moved from "
                            + (before.updated().isEmpty() ? "nothing" : before.updated())
                            + " to "
                            + date
                            + ", and no new correction says what changed.",
                        "Add the entry with `copydesk correct`, or put the old date back.")));
  }

  /** The last published version with another date. */
  private static Optional<Facts> lastOtherwise(Briefing briefing, Past past, String date) {
    for (Step step : past.steps(briefing)) {
      Optional<Facts> facts = past.isOut(step) ? past.facts(step) : Optional.empty();
      if (facts.isPresent() && !facts.get().updated().equals(date)) {
        return facts;
      }
    }
    return Optional.empty();
  }
}
