package org.copydesk.check.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.ImportOrigin;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.Rule;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/**
 * A source has no address on the web. Not asked of what is known only through its carriers, which
 * have one, nor of the origin of imported copy, which has a rule of its own.
 */
public final class SourceWithoutAddress implements Rule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Set<Span> excused = excused(edition);
    DeclaredSource.all(edition)
        .map(DeclaredSource::source)
        .filter(source -> source.url().isEmpty() && !excused.contains(source.span()))
        .forEach(
            source ->
                remarks.accept(
                    remark(
                        source.span(),
                        "Source `" + source.id() + "` has no address.",
                        "Put it into `url`; for an interview or a paper document say in `note`"
                            + " where it can be seen.")));
  }

  private static Set<Span> excused(Edition edition) {
    Set<Span> excused = new HashSet<>();
    DeclaredSource.all(edition)
        .flatMap(declared -> declared.carried().stream())
        .map(Source::span)
        .forEach(excused::add);
    for (Briefing briefing : edition.briefings()) {
      for (ImportOrigin origin : briefing.dossier().origins()) {
        edition.source(briefing, origin.source().value()).map(Source::span).ifPresent(excused::add);
      }
    }
    return excused;
  }
}
