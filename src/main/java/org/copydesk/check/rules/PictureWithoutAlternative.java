package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.StandingPage;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.markdown.Picture;
import org.copydesk.markdown.Prose;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** A picture has no words for those who cannot see it. */
public final class PictureWithoutAlternative implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    report(briefing.prose(), remarks);
    briefing
        .head()
        .picture()
        .filter(p -> p.alt().isBlank())
        .ifPresent(p -> remarks.accept(remark(p.source().span())));
  }

  @Override
  public void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    for (StandingPage page : edition.pages()) {
      report(page.prose(), remarks);
    }
  }

  private void report(Prose prose, Consumer<Diagnostic> remarks) {
    for (Picture picture : prose.pictures()) {
      if (picture.alt().isBlank() && !picture.isDecorative()) {
        remarks.accept(remark(picture.span()));
      }
    }
  }

  private Diagnostic remark(Span span) {
    return remark(
        span,
        "The picture has no alternative text.",
        "Say what it shows to those who cannot see it: ![A crowd on the main square](square.jpg);"
            + " or that it only adorns: ![](line.svg#decorative).");
  }
}
