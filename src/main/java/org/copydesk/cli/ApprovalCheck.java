package org.copydesk.cli;

import java.io.PrintStream;
import java.util.List;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Review;
import org.copydesk.briefing.approval.Approvals;

/** Says of each approval whether it is of what stands there now. */
record ApprovalCheck(Briefings briefings, PrintStream out) {

  int run(List<Briefing> chosen) {
    boolean outdated = false;
    int reviews = 0;
    for (Briefing briefing : chosen) {
      Approvals approvals = Approvals.of(briefing, briefings.reading().edition().site().review());
      approvals.holding().forEach(review -> say(briefing, review, "holds"));
      approvals.unbound().forEach(review -> say(briefing, review, "has no digest"));
      for (Review review : approvals.outdated()) {
        List<String> changes = approvals.approval().changesSince(review);
        say(briefing, review, "outdated");
        changes.forEach(change -> out.println("  " + change));
        outdated = true;
      }
      reviews += briefing.reviews().size();
    }
    if (reviews == 0) {
      out.println("Nobody has signed anything.");
    }
    return outdated ? Exit.ERRORS : Exit.FINE;
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
