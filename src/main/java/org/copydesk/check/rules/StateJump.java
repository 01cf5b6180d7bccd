package org.copydesk.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Past;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.history.Step;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A briefing left out a stage on its way from draft over review and published to withdrawn. */
public final class StateJump implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Past past = around.past();
    List<Step> steps = past.steps(briefing);
    Status now = briefing.status();
    Optional<Step> made = Optional.empty();
    for (Step step : steps) {
      Optional<Status> then = past.status(step);
      if (then.isPresent() && then.get() != now) {
        jump(briefing, then.get(), made, remarks);
        return;
      }
      made = then.isPresent() ? Optional.of(step) : made;
    }
    if (!steps.isEmpty() && past.policy().byCommits()) {
      atOnce(briefing, steps.get(steps.size() - 1), remarks);
    }
  }

  private void atOnce(Briefing briefing, Step first, Consumer<Diagnostic> remarks) {
    if (briefing.status().isOut() && briefing.reviews().isEmpty() && isNew(briefing, first)) {
      remarks.accept(
          remark(
                  briefing.head().title().span(),
                  "The briefing was published in its first commit"
                      + named(Optional.of(first))
                      + ": git has no draft and no review of it.",
                  "Commit it as `status: draft`, then `review`, and have it signed off: `copydesk sign-off`.")
              .severity(Severity.WARNING));
    }
  }

  private void jump(
      Briefing briefing, Status then, Optional<Step> made, Consumer<Diagnostic> remarks) {
    Optional<String> cure = cure(briefing, then);
    if (cure.isPresent()) {
      remarks.accept(
          remark(
              briefing.head().title().span(),
              "The briefing went from `"
                  + word(then)
                  + "` to `"
                  + word(briefing.status())
                  + "`"
                  + named(made)
                  + ".",
              cure.get()));
    }
  }

  /** What to do instead; empty when the way is open. */
  private static Optional<String> cure(Briefing briefing, Status then) {
    boolean reviewed = !briefing.reviews().isEmpty();
    return switch (briefing.status()) {
      case DRAFT, REVIEW ->
          then.isOut()
              ? Optional.of(
                  "What was published keeps its address: set `status: withdrawn`, with a correction of kind withdrawal.")
              : Optional.empty();
      case PUBLISHED ->
          then == Status.REVIEW || then == Status.DRAFT && reviewed
              ? Optional.empty()
              : Optional.of(
                  then == Status.DRAFT
                      ? "Set `status: review` first, and have it signed off: `copydesk sign-off`."
                      : "What was withdrawn stays so: write a new briefing that says what stands now.");
      case WITHDRAWN ->
          then == Status.PUBLISHED
              ? Optional.empty()
              : Optional.of("Only what was published can be withdrawn; delete a draft.");
    };
  }

  /**
   * Whether the piece began here: not where the history of the publication begins or was cut off,
   * and not when it is older than its commit, as an archive is that is brought in.
   */
  private static boolean isNew(Briefing briefing, Step first) {
    return !first.boundary()
        && !first.commit().parents().isEmpty()
        && briefing
            .head()
            .published()
            .map(d -> d.value().lastDay())
            .filter(d -> !d.isBefore(first.commit().author().at().toLocalDate().minusDays(1)))
            .isPresent();
  }

  private static String named(Optional<Step> made) {
    return made.map(
            step ->
                ", on "
                    + step.commit().author().at().toLocalDate()
                    + " (commit "
                    + step.commit().id().substring(0, 7)
                    + ")")
        .orElse("");
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
