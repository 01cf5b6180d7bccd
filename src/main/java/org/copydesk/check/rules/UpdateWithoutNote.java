package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A briefing changed after publication, and no note says what. */
public final class UpdateWithoutNote implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Optional<Placed<PartialDate>> updated = briefing.head().updated();
    Optional<PartialDate> published = briefing.head().published().map(Placed::value);
    if (updated.isEmpty() || published.isEmpty() || !briefing.corrections().isEmpty()) {
      return;
    }
    if (updated.get().value().isAfter(published.get())) {
      remarks.accept(
          remark(
              updated.get().span(),
              "The briefing was updated on "
                  + updated.get().value()
                  + ", and `corrections` does not say what changed.",
              "Add an entry of kind refile, update or correction, or remove `updated`."));
    }
  }
}
