package org.copydesk.check.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim is worded as a question, which nobody can rate. */
public final class ClaimAsQuestion implements ClaimRule {
  private static final Pattern QUESTION = Pattern.compile("[?؟？][\\s\"”’»)]*$");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    if (QUESTION.matcher(claim.claim().text().value()).find()) {
      remarks.accept(
          remark(
              claim.span(),
              "Claim `" + claim.claim().id() + "` is a question.",
              "Word it as the statement that somebody made."));
    }
  }
}
