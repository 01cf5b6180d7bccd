package org.copydesk.check.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Rating;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** The words of a claim hold the verdict, which belongs in the rating. */
public final class VerdictInClaim implements ClaimRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    String text = claim.claim().text().value();
    for (Rating rating : claim.edition().site().scale().ratings()) {
      String label = rating.label().in(claim.briefing().lang());
      Matcher found = word(label).matcher(text);
      if (!label.isBlank() && found.find()) {
        remarks.accept(
            remark(
                claim.span(),
                "The words of claim `"
                    + claim.claim().id()
                    + "` hold a verdict, “"
                    + found.group()
                    + "”.",
                "Word the claim as its claimant would; the verdict stands in `rating`."));
        return;
      }
    }
  }

  private static Pattern word(String label) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(label) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
