package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.evidence.Memento;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/**
 * An archived copy was made after the briefing was published, so that it may show a changed page.
 */
public final class ArchiveAfterPublication implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Optional<PartialDate> published = briefing.head().published().map(Placed::value);
    if (published.isEmpty()) {
      return;
    }
    for (Source source : Used.sources(briefing, around)) {
      Optional<Memento> memento = source.archived().map(Placed::value).flatMap(Memento::read);
      if (memento.isPresent()
          && memento.get().time().isAfter(published.get().lastDay().plusDays(1))) {
        // A shared source is declared elsewhere; the briefing is where this can be allowed.
        remarks.accept(
            remark(
                source.shared()
                    ? briefing.head().published().get().span()
                    : source.archived().get().span(),
                "The archived copy of source `"
                    + source.id()
                    + "` was made on "
                    + memento.get().time()
                    + ", after the briefing was published on "
                    + published.get()
                    + ".",
                "Look for an older copy, or compare the page with what the briefing relies on and allow this."));
      }
    }
  }
}
