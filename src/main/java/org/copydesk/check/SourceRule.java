package org.copydesk.check;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Surroundings;
import org.copydesk.text.Diagnostic;

/** A rule that looks at one source at a time, shared ones and those of one briefing. */
public interface SourceRule extends BriefingRule {
  /** Reports every breach in one source. */
  void check(DeclaredSource source, Consumer<Diagnostic> remarks);

  @Override
  default void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    DeclaredSource.of(briefing, around).forEach(source -> check(source, remarks));
  }

  @Override
  default void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    DeclaredSource.shared(edition).forEach(source -> check(source, remarks));
  }
}
