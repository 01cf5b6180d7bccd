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
import org.copydesk.history.signature.Seal;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** The commit that carries a sign-off is not signed by the reviewer's key. */
public final class ReviewUnsigned implements BriefingRule {
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
    if (!around.site().review().signed() || briefing.reviews().isEmpty()) {
      return;
    }
    for (Review review : Approvals.of(briefing, around.site().review()).holding()) {
      check(new SignOffCommit(briefing, review, around), remarks);
    }
  }

  private void check(SignOffCommit signOff, Consumer<Diagnostic> remarks) {
    Optional<Commit> carrier = signOff.carrier();
    String by = "`" + signOff.review().by().value() + "`";
    if (carrier.isEmpty()) {
      remarks.accept(
          remark(
                  signOff.review().by().span(),
                  "The sign-off by " + by + " is not committed yet, so that nobody has signed it.",
                  "Commit it with the reviewer's key: `git commit -S`.")
              .severity(Severity.WARNING));
      return;
    }
    String commit = "Commit " + carrier.get().id().substring(0, 7) + ", which carries the sign-off";
    if (signOff.around().past().isShallow() && carrier.get().parents().isEmpty()) {
      remarks.accept(
          remark(
                  signOff.review().by().span(),
                  commit + " by " + by + " or came after it, is where this clone's history begins.",
                  "Fetch the whole history: `git fetch --unshallow`.")
              .severity(Severity.WARNING));
      return;
    }
    Seal seal = signOff.seal(carrier.get());
    if (seal != Seal.GOOD) {
      remarks.accept(
          remark(
              signOff.review().by().span(),
              commit + " by " + by + ", " + fact(seal),
              cure(signOff)));
    }
  }

  private static String fact(Seal seal) {
    return switch (seal) {
      case NONE -> "is not signed.";
      case OTHER_KEY -> "is signed by a key that is not the reviewer's.";
      default -> "has a signature that does not hold.";
    };
  }

  private static String cure(SignOffCommit signOff) {
    boolean hasKey = signOff.reviewer().filter(person -> !person.keys().isEmpty()).isPresent();
    String person = signOff.review().by().value();
    return hasKey
        ? "Remove the entry, then let `" + person + "` sign off and commit it with `git commit -S`."
        : "Write the key into `keys:` of content/people/" + person + ".yaml.";
  }
}
