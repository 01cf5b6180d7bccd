package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Figure;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A figure is given without a source. */
public final class UnsourcedFigure implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (Figure figure : briefing.dossier().figures()) {
      for (Figure.Step step : figure.series()) {
        if (step.source().isEmpty()) {
          remarks.accept(
              remark(
                  step.value().span(),
                  "Figure `"
                      + figure.id()
                      + "` gives "
                      + step.value().value()
                      + " without a source.",
                  "Name the source that gives this value in `source`."));
        }
      }
    }
  }
}
