package org.copydesk.check.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Person;
import org.copydesk.briefing.Signatures;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.history.Commit;
import org.copydesk.history.Step;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A commit's message names a reviewer or a correction that the briefing does not record. */
public final class TrailerWithoutRecord implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    if (!around.past().policy().trailers()) {
      return;
    }
    for (Step step : around.past().steps(briefing)) {
      Commit commit = step.commit();
      for (String text : commit.trailers("Correction")) {
        if (!isRecorded(briefing, commit)) {
          remarks.accept(missing(briefing, commit, "Correction: " + text, "copydesk correct"));
        }
      }
      for (String reviewer : commit.trailers("Reviewed-by")) {
        Optional<Person> person = Signatures.person(around, reviewer);
        if (person.isPresent() && !isReviewer(briefing, person.get())) {
          remarks.accept(
              missing(briefing, commit, "Reviewed-by: " + reviewer, "copydesk sign-off"));
        }
      }
    }
  }

  private Diagnostic missing(Briefing briefing, Commit commit, String trailer, String command) {
    return remark(
        briefing.head().title().span(),
        "Commit "
            + commit.id().substring(0, 7)
            + " says `"
            + trailer
            + "`, and the briefing does not record it.",
        "The front matter is the record: write it there with `" + command + "`.");
  }

  private static boolean isRecorded(Briefing briefing, Commit commit) {
    LocalDate day = commit.author().at().toLocalDate();
    return briefing.corrections().stream()
        .map(correction -> correction.on().value().lastDay())
        .anyMatch(on -> !on.isBefore(day.minusDays(1)));
  }

  private static boolean isReviewer(Briefing briefing, Person person) {
    return briefing.reviews().stream().anyMatch(r -> r.by().value().equals(person.id()));
  }
}
