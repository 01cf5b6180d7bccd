package org.copydesk.check;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.text.Diagnostic;

/** A rule that looks at one claim at a time. */
public interface ClaimRule extends BriefingRule {
  /** Reports every breach in one claim. */
  void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks);

  @Override
  default void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    ClaimInBriefing.of(briefing, around).forEach(claim -> check(claim, remarks));
  }
}
