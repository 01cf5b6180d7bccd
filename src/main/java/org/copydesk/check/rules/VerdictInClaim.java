package org.copydesk.check.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Claim;
import org.copydesk.claim.RatingScale;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** The words of a claim hold the verdict, which belongs in the rating. */
public final class VerdictInClaim implements BriefingRule {
  /** Those of the scale asked about last: all briefings of a publication have one. */
  private final Map<String, Verdicts> byLanguage = new ConcurrentHashMap<>();

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    if (briefing.dossier().claims().isEmpty()) {
      return;
    }
    Pattern verdicts = verdicts(around.site().scale(), briefing.lang());
    for (Claim claim : briefing.dossier().claims()) {
      Matcher found = verdicts.matcher(claim.text().value());
      if (found.find()) {
        remarks.accept(remark(claim, found.group()));
      }
    }
  }

  private Diagnostic remark(Claim claim, String verdict) {
    return remark(
        claim.text().span(),
        "The words of claim `" + claim.id() + "` hold a verdict, “" + verdict + "”.",
        "Word the claim as its claimant would; the verdict stands in `rating`.");
  }

  /** The labels of all ratings of a scale in a language, as whole words. */
  private record Verdicts(RatingScale scale, Pattern pattern) {}

  private Pattern verdicts(RatingScale scale, String language) {
    Verdicts known = byLanguage.get(language);
    if (known == null || known.scale() != scale) {
      known = new Verdicts(scale, pattern(scale, language));
      byLanguage.put(language, known);
    }
    return known.pattern();
  }

  private static Pattern pattern(RatingScale scale, String language) {
    String labels =
        scale.ratings().stream()
            .map(rating -> rating.label().in(language))
            .filter(label -> !label.isBlank())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        labels.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + labels + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
