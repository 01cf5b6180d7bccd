package org.copydesk.check;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Lookup;
import org.copydesk.briefing.Surroundings;
import org.copydesk.text.Diagnostic;

/**
 * A rule that looks at one quotation at a time: those in briefings and standing pages, in evidence
 * and in figures.
 */
public interface QuotationRule extends BriefingRule {
  /** Reports every breach in one quotation that was looked up. */
  void check(Lookup lookup, Consumer<Diagnostic> remarks);

  @Override
  default void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    around.lookups(briefing).forEach(lookup -> check(lookup, remarks));
  }

  @Override
  default void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    edition.pages().forEach(p -> edition.lookups(p).forEach(lookup -> check(lookup, remarks)));
  }
}
