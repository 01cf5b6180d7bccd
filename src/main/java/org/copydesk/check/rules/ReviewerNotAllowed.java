package org.copydesk.check.rules;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.ReviewPolicy;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Somebody reviewed a briefing who is not among those who may. */
public final class ReviewerNotAllowed implements BriefingRule {
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
    ReviewPolicy policy = around.site().review();
    for (Review review : briefing.reviews()) {
      if (!policy.admits(review.by().value())) {
        String may =
            policy.reviewers().stream()
                .map(r -> "`" + r.value() + "`")
                .collect(Collectors.joining(", "));
        remarks.accept(
            remark(
                review.by().span(),
                "`" + review.by().value() + "` is not among those who may review here.",
                "Have it approved by one of "
                    + may
                    + ", or add the person to `reviewers` in `content/site.yaml`."));
      }
    }
  }
}
