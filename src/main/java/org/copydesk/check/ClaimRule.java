package org.copydesk.check;

import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.text.Diagnostic;

/** A rule that looks at one claim at a time. */
public interface ClaimRule extends Rule {
  /** Reports every breach in one claim of the edition. */
  void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks);

  @Override
  default void check(Edition edition, Consumer<Diagnostic> remarks) {
    ClaimInBriefing.all(edition).forEach(claim -> check(claim, remarks));
  }
}
