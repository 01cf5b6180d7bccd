package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing only claims that share a rare word finds what comparing all with all finds. */
class RepeatedClaimTest {
  private static final String[] WORDS = {
    "river", "bridge", "court", "minister", "harbour", "school", "border", "museum", "not", "1913"
  };

  @TempDir private Path temp;

  @Test
  void findsAllThatComparingAllWithAllFinds() throws Exception {
    Random random = new Random(7);
    StringBuilder claims = new StringBuilder("claims:\n");
    for (int i = 0; i < 300; i++) {
      claims.append("  - { id: c").append(i).append(", rating: mixed, claim: \"");
      int words = 2 + random.nextInt(8);
      for (int w = 0; w < words; w++) {
        claims.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      claims.append("\" }\n");
    }
    TinySite site = TinySite.in(temp).briefing("a", claims.toString(), "Text.\n");
    var edition = new EditionReader(site.root()).read().edition();
    List<Diagnostic> found = new ArrayList<>();
    new RepeatedClaim().check(edition, found::add);
    TreeSet<Integer> expected = new TreeSet<>(repeated(ClaimInBriefing.all(edition).toList()));
    assertTrue(expected.size() > 50, "only " + expected.size() + " were to be found");
    assertEquals(expected, new TreeSet<>(found.stream().map(d -> d.span().from().line()).toList()));
  }

  @Test
  void theLaterBriefingIsToldWhateverItsFileIsCalled() throws Exception {
    String front =
        "claims: [{ id: %s, rating: mixed, claim: The bridge by the harbour is shut }]\n";
    TinySite site =
        TinySite.in(temp)
            .file(
                "content/briefings/a.md",
                "---\ntitle: A\nstatus: published\npublished: 2022-05-01\n"
                    + front.formatted("a")
                    + "---\n")
            .file(
                "content/briefings/b.md",
                "---\ntitle: B\nstatus: published\npublished: 2022-03-01\n"
                    + front.formatted("b")
                    + "---\n");
    List<Diagnostic> found = new ArrayList<>();
    new RepeatedClaim().check(new EditionReader(site.root()).read().edition(), found::add);
    assertEquals(1, found.size());
    assertEquals("content/briefings/a.md", found.get(0).span().file().path());
    assertTrue(found.get(0).message().contains("content/briefings/b.md"), found.toString());
  }

  private static List<Integer> repeated(List<ClaimInBriefing> claims) {
    List<ClaimWords> words =
        claims.stream()
            .map(c -> ClaimWords.of(c.claim().text().value(), c.briefing().lang()))
            .toList();
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (words.get(i).isLike(words.get(j))) {
          lines.add(claims.get(i).span().from().line());
        }
      }
    }
    return lines;
  }
}
