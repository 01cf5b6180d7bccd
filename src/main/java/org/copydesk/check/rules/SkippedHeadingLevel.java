package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.StandingPage;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.markdown.Heading;
import org.copydesk.markdown.Prose;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Headings go down by more than one level at once. */
public final class SkippedHeadingLevel implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    report(briefing.prose(), remarks);
  }

  @Override
  public void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    edition.pages().stream().map(StandingPage::prose).forEach(prose -> report(prose, remarks));
  }

  private void report(Prose prose, Consumer<Diagnostic> remarks) {
    // The page's title is the heading above all others.
    int above = 1;
    for (Heading heading : prose.headings()) {
      if (heading.level() > above + 1) {
        remarks.accept(
            remark(
                heading.span(),
                "A heading of level " + heading.level() + " follows one of level " + above + ".",
                "Use level "
                    + (above + 1)
                    + "; readers with a screen reader go from heading to heading."));
      }
      above = heading.level();
    }
  }
}
