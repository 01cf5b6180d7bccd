package org.copydesk.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.Surroundings;
import org.copydesk.briefing.approval.Approvals;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A briefing was changed after somebody approved it, so that the approval is void. */
public final class ReviewOutdated implements BriefingRule {
  private static final int NAMED = 5;

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
    if (briefing.reviews().isEmpty()) {
      return;
    }
    Approvals approvals = Approvals.of(briefing, around.site().review());
    if (approvals.holding().size() >= Math.max(1, approvals.needed())) {
      return;
    }
    boolean stops = briefing.status().isOut() && approvals.needed() > 0;
    for (Review review : approvals.outdated()) {
      remarks.accept(
          remark(
                  review.digest().orElseThrow().span(),
                  fact(review, approvals.approval().changesSince(review)),
                  "Take the change back, or have it read again: `copydesk sign-off "
                      + briefing.file().path()
                      + " --as "
                      + review.by().value()
                      + "`.")
              .severity(stops ? Severity.ERROR : Severity.WARNING));
    }
  }

  private static String fact(Review review, List<String> changes) {
    String approved =
        "`"
            + review.by().value()
            + "` approved this"
            + review.on().map(on -> " on " + on.value()).orElse("");
    return changes.isEmpty()
        ? approved + ", and what stands here now is something else."
        : approved + "; since then " + listed(changes) + ".";
  }

  /** {@code one}, {@code one and another}, or the first few and how many more. */
  private static String listed(List<String> changes) {
    if (changes.size() > NAMED) {
      return String.join(", ", changes.subList(0, NAMED))
          + ", and "
          + (changes.size() - NAMED)
          + " more";
    }
    int last = changes.size() - 1;
    return last == 0
        ? changes.get(0)
        : String.join(", ", changes.subList(0, last)) + " and " + changes.get(last);
  }
}
