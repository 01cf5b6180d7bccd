package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Figure;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A figure has several values, and one of them has no date. */
public final class UndatedFigure implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (Figure figure : briefing.dossier().figures()) {
      for (Figure.Step step : figure.series()) {
        if (figure.series().size() > 1 && step.asOf().isEmpty()) {
          remarks.accept(
              remark(
                  step.value().span(),
                  "Figure `"
                      + figure.id()
                      + "` moved over time, but "
                      + step.value().value()
                      + " has no date.",
                  "Say in `as-of` when this value held."));
        }
      }
    }
  }
}
