package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Statement;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.check.ChangeInWords;
import org.copydesk.check.PublishedChange;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** A published claim, rating, quotation, figure or title was changed, and no correction says so. */
public final class SilentEdit implements BriefingRule {
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
      if (change.corrections().isEmpty()) {
        Span place = change.now().map(Statement::span).orElse(briefing.head().title().span());
        remarks.accept(
            remark(
                place,
                ChangeInWords.of(change, around, "no correction says so"),
                "Tell readers: `copydesk correct "
                    + briefing.file().path()
                    + " --kind correction --text …`, or take the change back."));
      }
    }
  }
}
