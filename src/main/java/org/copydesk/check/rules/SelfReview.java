package org.copydesk.check.rules;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** An author reviewed their own briefing. */
public final class SelfReview implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean isBinding() {
    return true;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Set<String> authors =
        briefing.head().authors().stream().map(Placed::value).collect(Collectors.toSet());
    for (Review review : briefing.reviews()) {
      if (authors.contains(review.by().value())) {
        remarks.accept(
            remark(
                review.by().span(),
                "`" + review.by().value() + "` wrote this briefing and reviewed it.",
                "A second pair of eyes must be somebody else's."));
      }
    }
  }
}
