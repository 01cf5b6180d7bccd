package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a claim does not say is what the hint lets its writer call unknown. */
class UnattributedClaimTest {
  @TempDir private Path temp;

  @Test
  void theCureNamesAllThatIsMissingAndNothingElse() throws Exception {
    String claim = "claims: [{ id: c, claim: The bridge is shut, rating: mixed%s }]\n";
    assertTrue(hint("a", claim.formatted("")).contains("`unknown: [claimant, made, appearances]`"));
    assertTrue(
        hint("b", claim.formatted(", claimant: Ann")).contains("`unknown: [made, appearances]`"));
  }

  @Test
  void aClaimantWhoIsNobodyIsNone() throws Exception {
    String claim =
        "claims: [{ id: c, claim: The bridge is shut, rating: mixed, claimant: %s, unknown: [made,"
            + " appearances] }]\n";
    assertTrue(hint("c", claim.formatted("various sources")).contains("Name who said it"));
    assertTrue(hint("d", claim.formatted("Inconnu")).contains("Name who said it"));
    assertTrue(hint("e", claim.formatted("Various Artists Ltd") + "lang: en\n").isEmpty());
  }

  private String hint(String name, String front) throws Exception {
    TinySite site = TinySite.in(temp.resolve(name)).briefing("b", front, "Text.\n");
    List<String> hints =
        new Checker(List.of(new UnattributedClaim()))
            .check(new EditionReader(site.root()).read().edition()).stream()
                .map(d -> d.hint().orElse(""))
                .toList();
    assertTrue(hints.size() <= 1, hints::toString);
    return String.join("", hints);
  }
}
