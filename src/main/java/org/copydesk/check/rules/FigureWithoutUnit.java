package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Figure;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A figure does not say what it counts or measures. */
public final class FigureWithoutUnit implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (Figure figure : briefing.dossier().figures()) {
      if (figure.unit().isEmpty()) {
        remarks.accept(
            remark(
                figure.span(),
                "Figure `" + figure.id() + "` has no unit.",
                "Say in `unit` what is counted or measured, such as people, metres, percent or percentage points."));
      }
    }
  }
}
