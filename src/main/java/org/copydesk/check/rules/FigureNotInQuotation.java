package org.copydesk.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Excerpt;
import org.copydesk.claim.Figure;
import org.copydesk.claim.Source;
import org.copydesk.evidence.Amount;
import org.copydesk.evidence.Amounts;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** The words quoted for a figure do not hold its value. */
public final class FigureNotInQuotation implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (Figure figure : briefing.dossier().figures()) {
      for (Figure.Step step : figure.series()) {
        Optional<Source> source = step.source().flatMap(id -> around.source(briefing, id.value()));
        String lang = source.flatMap(Source::lang).orElse(briefing.lang());
        List<Amount> values = StepValue.of(figure, step, briefing.lang());
        if (step.excerpt().isPresent() && !holds(step.excerpt().get(), values, lang)) {
          remarks.accept(
              remark(
                  step.excerpt().get().words().span(),
                  "The quotation does not hold the value `" + step.value().value() + "`.",
                  "Quote the words that give this value, or correct the value."));
        }
      }
    }
  }

  private static boolean holds(Excerpt excerpt, List<Amount> values, String lang) {
    List<Amount> amounts = Amounts.in(excerpt.source().value(), lang);
    // A lone "one" is an article to the finder of numbers; here it may be the value.
    return values.stream()
        .anyMatch(
            value ->
                value.value().compareTo(BigDecimal.ONE) == 0
                    || amounts.stream().anyMatch(value::agrees));
  }
}
