package org.copydesk.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.copydesk.briefing.Briefing;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/** When pages changed, as far as their briefings say. */
final class Dates {
  private Dates() {}

  /** When a briefing last changed in substance; empty for an undated draft. */
  static Optional<PartialDate> changed(Briefing briefing) {
    return briefing.head().updated().or(briefing.head()::published).map(Placed::value);
  }

  /** The newest change of several. */
  static Optional<PartialDate> newest(Collection<Briefing> briefings) {
    return briefings.stream()
        .flatMap(briefing -> changed(briefing).stream())
        .max(Comparator.naturalOrder());
  }

  /** The same, found out when it is first asked for: the pages of a listing need it once. */
  static Supplier<Optional<PartialDate>> newestOf(
      Supplier<? extends Collection<Briefing>> briefings) {
    AtomicReference<Optional<Optional<PartialDate>>> known =
        new AtomicReference<>(Optional.empty());
    return () ->
        known
            .updateAndGet(date -> date.isPresent() ? date : Optional.of(newest(briefings.get())))
            .orElseThrow();
  }
}
