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

/** More than half of all claims that have a claimant are by the same one. */
public final class NarrowChoiceOfClaims implements Rule {
  /** Fewer claims say nothing about how they were chosen. */
  private static final int ENOUGH = 10;

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    for (String language : edition.site().languages()) {
      List<String> claimants =
          ClaimInBriefing.all(edition)
              .filter(claim -> claim.briefing().lang().equals(language))
              .flatMap(claim -> claim.claim().claimant().stream())
              .map(claimant -> claimant.name())
              .toList();
      Map<String, Integer> counts = new HashMap<>();
      claimants.forEach(name -> counts.merge(name, 1, Integer::sum));
      counts.forEach(
          (name, count) -> {
            if (claimants.size() >= ENOUGH && count * 2 > claimants.size()) {
              remarks.accept(
                  remark(
                      edition.site().file().start(),
                      count + " of " + claimants.size() + " claims are by " + name + ".",
                      "Check claims of others too, or say on the page about the selection of claims why not."));
            }
          });
    }
  }
}
