package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.ImportOrigin;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A source has no address on the web. */
public final class SourceWithoutAddress implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    if (source.url().isEmpty() && !isOrigin(declared)) {
      remarks.accept(
          remark(
              source.span(),
              "Source `" + source.id() + "` has no address.",
              "Put it into `url`; for an interview or a paper document say in `note` where it can be seen."));
    }
  }

  /** The address of an origin has a rule of its own. */
  private static boolean isOrigin(DeclaredSource declared) {
    return declared.edition().briefings().stream()
        .flatMap(
            briefing ->
                briefing.dossier().origins().stream().map(o -> edition(o, briefing, declared)))
        .flatMap(Optional::stream)
        .anyMatch(declared.source()::equals);
  }

  private static Optional<Source> edition(
      ImportOrigin origin, Briefing briefing, DeclaredSource declared) {
    return declared.edition().source(briefing, origin.source().value());
  }
}
