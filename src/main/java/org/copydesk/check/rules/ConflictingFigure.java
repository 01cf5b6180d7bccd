package org.copydesk.check.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Figure;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Two sources give different values for one figure at one date, and nothing says so. */
public final class ConflictingFigure implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (Figure figure : briefing.dossier().figures()) {
      Map<String, Figure.Step> byDate = new HashMap<>();
      for (Figure.Step step : figure.series()) {
        String date = step.asOf().map(d -> d.value().iso()).orElse("");
        Figure.Step other = byDate.putIfAbsent(date, step);
        if (other != null && differ(step, other)) {
          remarks.accept(
              remark(
                  step.value().span(),
                  "Figure `"
                      + figure.id()
                      + "` is "
                      + other.value().value()
                      + " and "
                      + step.value().value()
                      + (date.isEmpty() ? ", both without a date." : " at one date, " + date + "."),
                  "Correct one of them, date them apart in `as-of`, or say in `note` which source disputes"
                      + " which."));
        }
      }
    }
  }

  private static boolean differ(Figure.Step one, Figure.Step other) {
    return new BigDecimal(one.value().value()).compareTo(new BigDecimal(other.value().value())) != 0
        && one.note().isEmpty()
        && other.note().isEmpty();
  }
}
