package org.copydesk.check.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Evidence for a claim comes from the claimant, and readers are not told. */
public final class UndisclosedInterest implements ClaimRule {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    Optional<String> claimant = claim.claim().claimant().map(Claimant::name);
    if (claimant.isEmpty()) {
      return;
    }
    for (Evidence evidence : claim.claim().evidence()) {
      Optional<Source> source = claim.source(evidence.source());
      if (evidence.relation() == Evidence.Relation.SUPPORTS && source.isPresent()) {
        Source origin = claim.around().origins(claim.briefing()).of(source.get());
        if (untold(source.get()) && untold(origin) && speaks(origin, claimant.get())) {
          remarks.accept(remark(claim, evidence, origin));
        }
      }
    }
  }

  private Diagnostic remark(ClaimInBriefing claim, Evidence evidence, Source origin) {
    return remark(
        evidence.source().span(),
        "Claim `"
            + claim.claim().id()
            + "` is supported by `"
            + origin.id()
            + "`, which is by the claimant.",
        "Say in the source's `interest` what it has to gain, or look for a source of its own mind.");
  }

  private static boolean untold(Source source) {
    return source.disclosure().interest().isEmpty();
  }

  private static boolean speaks(Source source, String claimant) {
    Optional<String> wanted = Optional.of(folded(claimant));
    return source.publisher().map(UndisclosedInterest::folded).equals(wanted)
        || source.author().map(UndisclosedInterest::folded).equals(wanted);
  }

  private static String folded(String name) {
    return SIGNS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
