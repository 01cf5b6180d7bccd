package org.copydesk.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.approval.Approvals;
import org.copydesk.text.Diagnostic;

/** Says of each approval whether it is of what stands there now, and whether it counts here. */
record ApprovalCheck(Briefings briefings, PrintStream out) {
  /** Rules by which an approval does not count, whatever it is of. */
  private static final Set<String> VOIDING =
      Set.of("review-unsigned", "reviewer-not-allowed", "reviewer-wrote-it", "self-review");

  int run(List<Briefing> chosen) {
    boolean fails = false;
    int reviews = 0;
    for (Briefing briefing : chosen) {
      Approvals approvals = Approvals.of(briefing, briefings.reading().edition().site().review());
      for (Review review : briefing.reviews()) {
        Optional<Diagnostic> fault = fault(review);
        if (fault.isPresent()) {
          say(briefing, review, "does not count");
          out.println("  " + fault.get().message());
          fails = true;
        }
      }
      approvals.holding().stream()
          .filter(review -> fault(review).isEmpty())
          .forEach(review -> say(briefing, review, "holds"));
      approvals.unbound().forEach(review -> say(briefing, review, "has no digest"));
      for (Review review : approvals.outdated()) {
        List<String> changes = approvals.approval().changesSince(review);
        say(briefing, review, "outdated");
        changes.forEach(change -> out.println("  " + change));
        fails = true;
      }
      reviews += briefing.reviews().size();
    }
    if (reviews == 0) {
      out.println("Nobody has signed anything.");
    }
    return fails ? Exit.ERRORS : Exit.FINE;
  }

  private Optional<Diagnostic> fault(Review review) {
    return briefings.remarks().stream()
        .filter(remark -> remark.isError() && VOIDING.contains(remark.id()))
        .filter(remark -> remark.span().equals(review.by().span()))
        .findFirst();
  }

  private void say(Briefing briefing, Review review, String what) {
    out.println(
        briefing.file().path()
            + ": `"
            + review.by().value()
            + "`"
            + review.on().map(on -> ", " + on.value()).orElse("")
            + ": "
            + what);
  }
}
