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

/** A text of others is passed on, and nothing says under which terms. */
public final class OriginWithoutLicence implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    if (!Used.isOut(briefing)) {
      return;
    }
    for (ImportOrigin origin : briefing.dossier().origins()) {
      Optional<Source> source = around.source(briefing, origin.source().value());
      boolean copied = origin.relation() != ImportOrigin.Relation.BASED_ON;
      if (copied && source.isPresent() && source.get().disclosure().licence().isEmpty()) {
        remarks.accept(
            remark(
                origin.source().span(),
                "Nothing says under which terms the text of `"
                    + origin.source().value()
                    + "` is passed on.",
                "Give the source a `licence`, such as `CC BY 4.0` or `by agreement of 6 January 2022`."));
      }
    }
  }
}
