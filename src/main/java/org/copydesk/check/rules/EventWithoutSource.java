package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Event;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** The timeline tells an event and names no source for it. */
public final class EventWithoutSource implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (Event event : briefing.dossier().timeline()) {
      if (event.source().isEmpty()) {
        remarks.accept(
            remark(
                event.text().span(),
                "The event of " + event.date().value().iso() + " names no source.",
                "Name the source that says so in `source`."));
      }
    }
  }
}
