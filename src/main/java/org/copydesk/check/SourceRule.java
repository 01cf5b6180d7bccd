package org.copydesk.check;

import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.text.Diagnostic;

/** A rule that looks at one source at a time, shared ones and those of one briefing. */
public interface SourceRule extends Rule {
  /** Reports every breach in one source of the edition. */
  void check(DeclaredSource source, Consumer<Diagnostic> remarks);

  @Override
  default void check(Edition edition, Consumer<Diagnostic> remarks) {
    DeclaredSource.all(edition).forEach(source -> check(source, remarks));
  }
}
