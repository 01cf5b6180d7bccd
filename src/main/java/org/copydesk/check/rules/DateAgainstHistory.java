package org.copydesk.check.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Past;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.check.PublishedChange;
import org.copydesk.claim.PartialDate;
import org.copydesk.history.Step;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A date that readers are given is not what git knows. */
public final class DateAgainstHistory implements BriefingRule {
  /** Clocks and time zones differ, and midnight comes while one works. */
  private static final int TOLERANCE_IN_DAYS = 1;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Optional<Placed<PartialDate>> published = briefing.head().published();
    if (!briefing.status().isOut() || published.isEmpty()) {
      return;
    }
    Past past = around.past();
    moved(past, briefing, published.get(), remarks);
    tooEarly(past, briefing, published.get(), remarks);
    briefing.head().updated().ifPresent(updated -> stale(briefing, around, updated, remarks));
  }

  private void moved(
      Past past, Briefing briefing, Placed<PartialDate> published, Consumer<Diagnostic> remarks) {
    past.published(briefing)
        .filter(step -> !past.isUnchanged(briefing, step))
        .flatMap(past::facts)
        .flatMap(facts -> PartialDate.read(facts.published()))
        .filter(then -> !then.day().equals(published.value().day()))
        .ifPresent(
            then ->
                remarks.accept(
                    remark(
                        published.span(),
                        "The briefing was published with the date "
                            + then
                            + ", and now has "
                            + published.value()
                            + ".",
                        "`published` stays as it was; `updated` says when it last changed.")));
  }

  private void tooEarly(
      Past past, Briefing briefing, Placed<PartialDate> published, Consumer<Diagnostic> remarks) {
    Optional<Step> lastDraft = Optional.empty();
    for (Step step : past.steps(briefing)) {
      if (!past.isOut(step)) {
        lastDraft = Optional.of(step);
        break;
      }
    }
    Optional<LocalDate> day = lastDraft.map(s -> s.commit().author().at().toLocalDate());
    if (day.isPresent()
        && published.value().lastDay().isBefore(day.get().minusDays(TOLERANCE_IN_DAYS))) {
      remarks.accept(
          remark(
              published.span(),
              "The briefing says that it was published on "
                  + published.value()
                  + ", but git has it as unpublished on "
                  + day.get()
                  + ".",
              "Give the day on which readers could first see it."));
    }
  }

  private void stale(
      Briefing briefing,
      Surroundings around,
      Placed<PartialDate> updated,
      Consumer<Diagnostic> remarks) {
    List<PublishedChange> changes = PublishedChange.all(briefing, around);
    changes.stream()
        .filter(change -> change.made().isPresent())
        .map(PublishedChange::day)
        .max(LocalDate::compareTo)
        .filter(day -> updated.value().lastDay().isBefore(day.minusDays(TOLERANCE_IN_DAYS)))
        .ifPresent(
            day ->
                remarks.accept(
                    remark(
                        updated.span(),
                        "`updated` says "
                            + updated.value()
                            + ", but what readers are told was changed on "
                            + day
                            + ".",
                        "Set it to the day of the change; `copydesk correct` does so.")));
  }
}
