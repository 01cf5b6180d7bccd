package org.copydesk.check.rules;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Fewer briefings come out than networks of fact-checkers ask of their members. */
public final class ThinOutput implements Rule {
  private static final int MONTHS = 6;
  private static final int EACH = 4;

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  /** Counts the six months that end with the newest briefing, once a publication is that old. */
  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    List<YearMonth> months =
        edition.briefings().stream()
            .filter(Used::isOut)
            .flatMap(briefing -> briefing.head().published().stream())
            .map(date -> YearMonth.from(date.value().day()))
            .sorted()
            .toList();
    if (months.isEmpty()) {
      return;
    }
    YearMonth last = months.get(months.size() - 1);
    YearMonth from = last.minusMonths(MONTHS - 1L);
    long count = months.stream().filter(month -> !month.isBefore(from)).count();
    boolean old = months.get(0).until(last, ChronoUnit.MONTHS) >= MONTHS;
    if (old && count < (long) EACH * MONTHS) {
      remarks.accept(
          remark(
              edition.site().file().start(),
              count + " briefings came out in the " + MONTHS + " months up to " + last + ".",
              "Networks of fact-checkers ask for about "
                  + EACH
                  + " a month; it is yours to decide."));
    }
  }
}
