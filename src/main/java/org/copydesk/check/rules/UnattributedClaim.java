package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Diligence;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A claim does not say who made it, when, or where it appeared. */
public final class UnattributedClaim implements ClaimRule {
  /** What is written where nobody is meant, in the languages of the theme. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:(?:various|several|multiple|many|some|unknown|anonymous|unnamed|unspecified)"
              + "(?: (?:sources?|people|persons?|users?|accounts?|websites?|media|posts?|outlets))?"
              + "|social media(?: users?| posts?)?|(?:viral )?posts?|internet users|n/?a|none"
              + "|(?:diverses|plusieurs|différentes) sources|inconnue?s?|anonymes?|réseaux sociaux"
              + "|internautes|(?:verschiedene|mehrere|diverse) quellen|unbekannt|anonym"
              + "|soziale medien|(?:varias|diversas) fuentes|desconocid[oa]s?|anónim[oa]s?"
              + "|redes sociales|مصادر مختلفة|مجهول)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    checkName(claim, remarks);
    List<String> missing = new ArrayList<>();
    Diligence diligence = claim.claim().diligence();
    if (claim.claim().claimant().isEmpty() && !diligence.lacks(Diligence.Unknown.CLAIMANT)) {
      missing.add("who made it (`claimant`)");
    }
    if (claim.claim().made().isEmpty() && !diligence.lacks(Diligence.Unknown.MADE)) {
      missing.add("when (`made`)");
    }
    if (claim.claim().appearances().isEmpty() && !diligence.lacks(Diligence.Unknown.APPEARANCES)) {
      missing.add("where it appeared (`appearances`)");
    }
    if (!missing.isEmpty()) {
      remarks.accept(
          remark(
              claim.span(),
              "Claim `" + claim.claim().id() + "` does not say " + String.join(", ", missing) + ".",
              "Fill it in, or say `unknown: ["
                  + keys(missing)
                  + "]`; we rate only what somebody said somewhere."));
    }
  }

  /** Reports a claimant who is only a manner of speaking. */
  private void checkName(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    claim
        .claim()
        .claimant()
        .map(Claimant::name)
        .filter(name -> NOBODY.matcher(name.strip()).matches())
        .ifPresent(
            name ->
                remarks.accept(
                    remark(
                        claim.span(),
                        "The claimant of claim `"
                            + claim.claim().id()
                            + "`, \""
                            + name
                            + "\", is nobody in particular.",
                        "Name who said it; if that cannot be found out, say `unknown: [claimant]`"
                            + " instead.")));
  }

  /** The keys that such phrases name. */
  private static String keys(List<String> missing) {
    return missing.stream()
        .map(phrase -> phrase.substring(phrase.indexOf('`') + 1, phrase.lastIndexOf('`')))
        .collect(Collectors.joining(", "));
  }
}
