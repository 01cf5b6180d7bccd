package org.copydesk.check.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Origins;
import org.copydesk.claim.Source;
import org.copydesk.claim.SourceKind;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim is rated on one origin only, and that is not a primary source. */
public final class SingleSourceClaim implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    Origins origins = claim.around().origins(claim.briefing());
    Set<String> ends = new LinkedHashSet<>();
    boolean primary = false;
    for (Source source : claim.sources()) {
      ends.add(origins.of(source).id());
      primary |= source.kind().equals(Optional.of(SourceKind.PRIMARY));
    }
    boolean explained = claim.claim().diligence().singleSource().isPresent();
    if (ends.size() == 1 && !primary && !explained) {
      remarks.accept(
          remark(
              claim.claim().rating().span(),
              "Claim `"
                  + claim.claim().id()
                  + "` is rated on one origin only, `"
                  + ends.iterator().next()
                  + "`, and on no primary source.",
              "Add the primary source or an independent second one, or tell readers why there is none with `single-source: reason`."));
    }
  }
}
