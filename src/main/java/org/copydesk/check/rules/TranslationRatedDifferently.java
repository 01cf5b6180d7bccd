package org.copydesk.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** The same claim is rated differently in two languages. */
public final class TranslationRatedDifferently implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Map<String, ClaimInBriefing> first = new HashMap<>();
    List<ClaimInBriefing> claims = ClaimInBriefing.all(edition).toList();
    for (ClaimInBriefing claim : claims) {
      if (claim.briefing().lang().equals(edition.site().defaultLanguage())) {
        first.putIfAbsent(claim.claim().id(), claim);
      }
    }
    for (ClaimInBriefing claim : claims) {
      ClaimInBriefing other = first.computeIfAbsent(claim.claim().id(), id -> claim);
      String rating = other.claim().rating().value();
      boolean translated = !claim.briefing().lang().equals(other.briefing().lang());
      if (translated && !claim.claim().rating().value().equals(rating)) {
        remarks.accept(
            remark(
                claim.claim().rating().span(),
                "Claim `"
                    + claim.claim().id()
                    + "` is rated `"
                    + claim.claim().rating().value()
                    + "` here and `"
                    + rating
                    + "` in "
                    + other.briefing().file().path()
                    + ".",
                "One claim has one rating in all languages; if these are two claims, give one another `id`."));
      }
    }
  }
}
