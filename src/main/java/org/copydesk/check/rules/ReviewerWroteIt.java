package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.Surroundings;
import org.copydesk.briefing.approval.Approvals;
import org.copydesk.check.BriefingRule;
import org.copydesk.check.SignOffCommit;
import org.copydesk.history.Commit;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** By git's record a reviewer changed the text that they approved. */
public final class ReviewerWroteIt implements BriefingRule {
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
    if (!around.site().review().independent() || briefing.reviews().isEmpty()) {
      return;
    }
    for (Review review : Approvals.of(briefing, around.site().review()).holding()) {
      Optional<Commit> wrote = new SignOffCommit(briefing, review, around).wrote();
      if (wrote.isPresent()) {
        remarks.accept(
            remark(
                review.by().span(),
                "`"
                    + review.by().value()
                    + "` approved this, and changed it in commit "
                    + wrote.get().id().substring(0, 7)
                    + " of "
                    + wrote.get().author().at().toLocalDate()
                    + ".",
                "Have it approved by somebody who did not write in it."));
      }
    }
  }
}
