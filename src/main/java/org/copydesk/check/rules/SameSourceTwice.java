package org.copydesk.check.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.check.Rule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.WebAddress;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** Two sources that one briefing can cite have the same address, so that one would count as two. */
public final class SameSourceTwice implements Rule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Map<String, Source> shared = new HashMap<>();
    report(edition.sources().values(), shared, remarks);
    for (Briefing briefing : edition.briefings()) {
      report(briefing.dossier().sources(), new HashMap<>(shared), remarks);
    }
  }

  private void report(
      Collection<Source> sources, Map<String, Source> seen, Consumer<Diagnostic> remarks) {
    for (Source source : sources) {
      if (source.url().isPresent()) {
        Placed<String> url = source.url().get();
        Source other = seen.putIfAbsent(WebAddress.folded(url.value()), source);
        if (other != null) {
          remarks.accept(
              remark(
                  url.span(),
                  "Sources `" + source.id() + "` and `" + other.id() + "` have the same address.",
                  "Declare it once, and cite `" + other.id() + "` everywhere."));
        }
      }
    }
  }
}
