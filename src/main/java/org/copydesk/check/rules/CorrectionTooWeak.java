package org.copydesk.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Correction;
import org.copydesk.briefing.Statement;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.check.ChangeInWords;
import org.copydesk.check.PublishedChange;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A verdict or a figure was changed, and readers are told of a minor change only. */
public final class CorrectionTooWeak implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean isBinding() {
    return true;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (PublishedChange change : PublishedChange.all(briefing, around)) {
      List<Correction> told = change.corrections();
      boolean weak =
          !told.isEmpty() && told.stream().allMatch(c -> c.kind() == Correction.Kind.REFILE);
      if (weak && isGrave(change.kind())) {
        remarks.accept(
            remark(
                told.get(told.size() - 1).span(),
                ChangeInWords.of(change, around, "readers are told of a refile only"),
                "Make it `kind: correction` if it was wrong, `kind: update` if facts have moved on."));
      }
    }
  }

  private static boolean isGrave(Statement.Kind kind) {
    return kind == Statement.Kind.RATING || kind == Statement.Kind.FIGURE;
  }
}
