package org.copydesk.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** A rule is switched off for a file without a reason. */
public final class AllowWithoutReason implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    report(briefing.head().allow(), remarks);
  }

  @Override
  public void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    edition.pages().forEach(page -> report(page.allow(), remarks));
  }

  private void report(List<Placed<String>> allowances, Consumer<Diagnostic> remarks) {
    for (Placed<String> allowance : allowances) {
      if (!hasComment(allowance.span())) {
        remarks.accept(
            remark(
                allowance.span(),
                "`" + allowance.value() + "` is allowed without a reason.",
                "Give it in a comment on the same line or the one before: `# both agencies quote the ministry`."));
      }
    }
  }

  /** Whether a comment with a word in it stands on the line or the one before. */
  private static boolean hasComment(Span span) {
    int line = span.from().line();
    String after = span.file().text().substring(span.end(), span.file().line(line).end());
    String before = line > 1 ? span.file().line(line - 1).text().strip() : "";
    return after.matches("[^#]*#.*\\p{L}.*") || before.matches("#.*\\p{L}.*");
  }
}
