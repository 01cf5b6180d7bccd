package org.copydesk.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Origins;
import org.copydesk.claim.Source;
import org.copydesk.claim.SourceKind;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Evidence cites a carrier, although the primary source it carries is known and can be read. */
public final class CarrierInsteadOfOrigin implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    Origins origins = claim.around().origins(claim.briefing());
    List<Source> cited = claim.sources();
    for (Evidence evidence : claim.claim().evidence()) {
      Optional<Source> source = claim.source(evidence.source());
      if (source.isEmpty()) {
        continue;
      }
      Source origin = origins.of(source.get());
      boolean readable =
          origin.kind().equals(Optional.of(SourceKind.PRIMARY)) && origin.url().isPresent();
      if (readable && !cited.contains(origin)) {
        remarks.accept(
            remark(
                evidence.source().span(),
                "Evidence cites `"
                    + source.get().id()
                    + "`, which carries the primary source `"
                    + origin.id()
                    + "`.",
                "Read `" + origin.id() + "` and cite it instead, or beside it."));
      }
    }
  }
}
