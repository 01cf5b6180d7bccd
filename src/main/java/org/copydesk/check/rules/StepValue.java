package org.copydesk.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.claim.Figure;
import org.copydesk.evidence.Amount;
import org.copydesk.evidence.Amounts;

/** The value of a figure's step as a number like those in a text, with what its unit says. */
final class StepValue {
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private StepValue() {}

  /**
   * What it may be: "2.5" of the unit "million people" is 2500000, or stands in a table as 2.5.
   *
   * @param lang the language of the unit
   */
  static List<Amount> of(Figure figure, Figure.Step step, String lang) {
    String written = step.value().value();
    BigDecimal value = new BigDecimal(written);
    Optional<Amount> three =
        figure.unit().flatMap(u -> Amounts.in("3 " + u, lang).stream().findFirst());
    if (three.isEmpty()) {
      return List.of(amount(value, false, "", written), amount(value, true, "", written));
    }
    BigDecimal factor = three.get().value().divideToIntegralValue(THREE);
    boolean percent = three.get().percent();
    String unit = three.get().unit();
    return Stream.of(value, value.multiply(factor))
        .distinct()
        .map(each -> amount(each, percent, unit, written))
        .toList();
  }

  private static Amount amount(BigDecimal value, boolean percent, String unit, String written) {
    return new Amount(value, percent, unit, written, 0, written.length());
  }
}
