package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.StandingPage;
import org.copydesk.check.Rule;
import org.copydesk.markdown.Heading;
import org.copydesk.markdown.Prose;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Headings go down by more than one level at once. */
public final class SkippedHeadingLevel implements Rule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    edition.briefings().stream().map(Briefing::prose).forEach(prose -> report(prose, remarks));
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
