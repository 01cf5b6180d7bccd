package org.copydesk.check;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Surroundings;
import org.copydesk.text.Diagnostic;

/**
 * A rule that looks at one briefing at a time and at no other: what it says is kept until the
 * briefing or its surroundings change.
 */
public interface BriefingRule extends Rule {
  /** Reports every breach in one briefing. */
  void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks);

  /** Reports every breach outside of briefings, for rules that look there too. */
  default void checkPages(Edition edition, Consumer<Diagnostic> remarks) {}

  @Override
  default void check(Edition edition, Consumer<Diagnostic> remarks) {
    edition.briefings().forEach(briefing -> check(briefing, edition, remarks));
    checkPages(edition, remarks);
  }
}
