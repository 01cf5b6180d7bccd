package org.copydesk.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.briefing.Surroundings;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.evidence.Amount;
import org.copydesk.evidence.CapturedText;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.text.Placed;

/** The numbers in the captures of some sources, in which those of a text are looked for. */
final class CapturedFigures {
  private final List<Amount> amounts;
  private final List<Amount> stated;
  private final Set<BigDecimal> dates;

  private CapturedFigures(List<Amount> amounts, List<Amount> stated, Set<BigDecimal> dates) {
    this.amounts = amounts;
    this.stated = stated;
    this.dates = dates;
  }

  /**
   * Those of all these sources.
   *
   * @param lang how numbers are written in a source that does not say its language
   * @return empty when there is no source, or one of them has no capture with a text: then nothing
   *     can be said
   */
  static Optional<CapturedFigures> of(
      Collection<Source> sources, Surroundings around, String lang) {
    List<Amount> amounts = new ArrayList<>();
    Set<BigDecimal> dates = new HashSet<>();
    for (Source source : sources) {
      List<CapturedText> texts = texts(source, around);
      if (texts.isEmpty()) {
        return Optional.empty();
      }
      texts.forEach(text -> amounts.addAll(text.amounts(source.lang().orElse(lang))));
      source.published().map(Placed::value).ifPresent(date -> enter(date, dates));
      source.accessed().map(Placed::value).ifPresent(date -> enter(date, dates));
    }
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new CapturedFigures(List.copyOf(amounts), List.of(), dates));
  }

  /** Whether each has captures, so that looking into them is worth while. */
  static boolean areCaptured(Collection<Source> sources, Surroundings around) {
    return !sources.isEmpty()
        && sources.stream().noneMatch(source -> around.captures(source).isEmpty());
  }

  private static List<CapturedText> texts(Source source, Surroundings around) {
    List<StoredCapture> captures = around.captures(source);
    return captures.stream().flatMap(capture -> around.text(capture).stream()).toList();
  }

  /** The same, and further dates that are known. */
  CapturedFigures with(Collection<PartialDate> known) {
    Set<BigDecimal> all = new HashSet<>(dates);
    known.forEach(date -> enter(date, all));
    return new CapturedFigures(amounts, stated, all);
  }

  /** The same, and further numbers that may be used since they are checked elsewhere. */
  CapturedFigures and(Collection<Amount> known) {
    List<Amount> all = new ArrayList<>(stated);
    all.addAll(known);
    return new CapturedFigures(amounts, all, dates);
  }

  private static void enter(PartialDate date, Set<BigDecimal> dates) {
    dates.add(BigDecimal.valueOf(date.day().getYear()));
    if (date.precision() != PartialDate.Precision.YEAR) {
      dates.add(BigDecimal.valueOf(date.day().getMonthValue()));
    }
    if (date.precision().compareTo(PartialDate.Precision.DAY) >= 0) {
      dates.add(BigDecimal.valueOf(date.day().getDayOfMonth()));
    }
  }

  /** Whether a number of a text stands in one of the captures, or is part of a known date. */
  boolean has(FigureInText figure) {
    Amount amount = figure.amount();
    boolean date = !amount.percent() && amount.unit().isEmpty() && dates.contains(amount.value());
    return date || Stream.concat(amounts.stream(), stated.stream()).anyMatch(figure::isTold);
  }

  /** A number of a capture beside one of a text; where both are equal, what it counts. */
  static String told(Amount near, Amount amount) {
    boolean same = near.value().compareTo(amount.value()) == 0;
    return "`" + near.written() + "`" + (same ? ", but " + unit(near) : "");
  }

  private static String unit(Amount amount) {
    if (amount.percent()) {
      return "in percent";
    }
    return amount.unit().isEmpty() ? "not in percent" : "with the unit `" + amount.unit() + "`";
  }

  /** What an editor may have mistaken for the number, for a hint. */
  Optional<Amount> nearest(Amount amount) {
    double value = amount.value().doubleValue();
    return amounts.stream()
        .filter(other -> Math.abs(other.value().doubleValue() - value) <= Math.abs(value) / 4)
        .min(
            Comparator.comparing((Amount other) -> !other.isAlike(amount))
                .thenComparing(other -> Math.abs(other.value().doubleValue() - value)));
  }
}
