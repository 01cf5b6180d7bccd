package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.ImportOrigin;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Imported copy names where it came from, but readers cannot go there. */
public final class OriginWithoutAddress implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (ImportOrigin origin : briefing.dossier().origins()) {
      Optional<Source> source = around.source(briefing, origin.source().value());
      if (source.isPresent() && source.get().url().isEmpty()) {
        remarks.accept(
            remark(
                origin.source().span(),
                "The copy's origin, source `" + source.get().id() + "`, has no address.",
                "Find the original and put its address into the source's `url`."));
      }
    }
  }
}
