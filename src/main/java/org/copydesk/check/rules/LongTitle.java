package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A title is longer than search engines show. */
public final class LongTitle implements BriefingRule {
  private static final int LONGEST = 110;

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Placed<String> title = briefing.head().title();
    int length = title.value().codePointCount(0, title.value().length());
    if (length > LONGEST) {
      remarks.accept(
          remark(
              title.span(),
              "The title is "
                  + length
                  + " characters long; more than "
                  + LONGEST
                  + " are cut off where it is listed.",
              "Say it in fewer words; the rest has room in the summary."));
    }
  }
}
