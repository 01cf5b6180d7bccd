package org.copydesk.check.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.ImportOrigin;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.check.DeclaredSource;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/**
 * A source has no address on the web. Not asked of what is known only through its carriers, which
 * have one, nor of the origin of imported copy, which has a rule of its own.
 */
public final class SourceWithoutAddress implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Set<Span> excused = new HashSet<>();
    excuse(briefing, around, excused);
    briefing.dossier().sources().forEach(source -> check(source, excused, remarks));
  }

  @Override
  public void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    Set<Span> excused = new HashSet<>();
    DeclaredSource.shared(edition).forEach(declared -> excuse(declared, excused));
    edition.briefings().forEach(briefing -> excuse(briefing, edition, excused));
    edition.sources().values().forEach(source -> check(source, excused, remarks));
  }

  private static void excuse(Briefing briefing, Surroundings around, Set<Span> excused) {
    DeclaredSource.of(briefing, around).forEach(declared -> excuse(declared, excused));
    for (ImportOrigin origin : briefing.dossier().origins()) {
      around.source(briefing, origin.source().value()).map(Source::span).ifPresent(excused::add);
    }
  }

  private static void excuse(DeclaredSource declared, Set<Span> excused) {
    declared.carried().map(Source::span).ifPresent(excused::add);
  }

  private void check(Source source, Set<Span> excused, Consumer<Diagnostic> remarks) {
    if (source.url().isEmpty() && !excused.contains(source.span())) {
      remarks.accept(
          remark(
              source.span(),
              "Source `" + source.id() + "` has no address.",
              "Put it into `url`; for an interview or a paper document say in `note`"
                  + " where it can be seen."));
    }
  }
}
