package org.copydesk.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Site;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** The words of a claim hold the verdict, which belongs in the rating. */
public final class VerdictInClaim implements Rule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Map<String, Pattern> verdicts = new HashMap<>();
    ClaimInBriefing.all(edition)
        .forEach(
            claim -> {
              Pattern words =
                  verdicts.computeIfAbsent(
                      claim.briefing().lang(), language -> verdicts(edition.site(), language));
              Matcher found = words.matcher(claim.claim().text().value());
              if (found.find()) {
                remarks.accept(remark(claim, found.group()));
              }
            });
  }

  private Diagnostic remark(ClaimInBriefing claim, String verdict) {
    return remark(
        claim.span(),
        "The words of claim `" + claim.claim().id() + "` hold a verdict, “" + verdict + "”.",
        "Word the claim as its claimant would; the verdict stands in `rating`.");
  }

  /** The labels of all ratings in a language, as whole words. */
  private static Pattern verdicts(Site site, String language) {
    String labels =
        site.scale().ratings().stream()
            .map(rating -> rating.label().in(language))
            .filter(label -> !label.isBlank())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        labels.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + labels + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
