package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Status;
import org.copydesk.briefing.Surroundings;
import org.copydesk.briefing.approval.Approvals;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A briefing is published with fewer approvals than the publication asks for. */
public final class ReviewMissing implements BriefingRule {
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
    if (briefing.status() != Status.PUBLISHED || around.site().review().needed(briefing) == 0) {
      return;
    }
    Approvals approvals = Approvals.of(briefing, around.site().review());
    // An outdated approval is the other rule's; one mistake is one remark.
    if (approvals.missing() > approvals.outdated().size()) {
      remarks.accept(
          remark(
              briefing.head().title().span(),
              fact(approvals),
              "Have it read by somebody who did not write it: `copydesk sign-off "
                  + briefing.file().path()
                  + " --as PERSON`."));
    }
  }

  private static String fact(Approvals approvals) {
    String needed = approvals.needed() == 1 ? "one approval" : approvals.needed() + " approvals";
    String has =
        approvals.holding().isEmpty() ? "none" : Integer.toString(approvals.holding().size());
    return "The briefing is published; it needs "
        + needed
        + " and has "
        + has
        + (approvals.unbound().isEmpty()
            ? "."
            : ": the review by `"
                + approvals.unbound().get(0).by().value()
                + "` has no digest, so that nobody can tell what it approved.");
  }
}
