package org.copydesk.check.rules;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim reads like an opinion or a prediction, which no source can settle. */
public final class OpinionAsClaim implements ClaimRule {
  /** Words of duty, belief and the future, by language. */
  private static final Map<String, Pattern> SIGNS =
      Map.of(
          "en", words("should|ought to|will|is going to|are going to|I think|I believe"),
          "fr", words("devrait|devraient|faudrait|il faut|sera|seront|je crois|je pense"),
          "de", words("sollte|sollten|müsste|müssten|wird sein|ich glaube|ich denke"),
          "es", words("debería|deberían|habría que|será|serán|creo que|pienso que"));

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    String language = claim.briefing().lang().split("-", 2)[0];
    Pattern signs = SIGNS.get(language);
    if (signs == null) {
      return;
    }
    Matcher found = signs.matcher(claim.claim().text().value());
    if (found.find()) {
      remarks.accept(
          remark(
              claim.span(),
              "Claim `"
                  + claim.claim().id()
                  + "` may be an opinion or a prediction: “"
                  + found.group()
                  + "”.",
              "Rate what can be checked today; if this can be, allow it."));
    }
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
