package org.copydesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two claims of one language under one id are a slip of another kind, and told as that. */
class TranslationRatedDifferentlyTest {
  private static final String CLAIM =
      "claims: [{ id: c, claim: The bridge is shut, rating: %s }]\n";

  @TempDir private Path temp;

  @Test
  void onlyTranslationsAreCompared() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .site("languages: [en, fr]\n")
            .briefing("a", CLAIM.formatted("mixed"), "Text.\n")
            .briefing("b", CLAIM.formatted("accurate"), "Text.\n")
            .briefing("d", "lang: fr\n" + CLAIM.formatted("accurate"), "Texte.\n");
    List<String> told =
        new Checker(List.of(new TranslationRatedDifferently()))
            .check(new EditionReader(site.root()).read().edition()).stream()
                .map(d -> d.span().file().path())
                .toList();
    assertEquals(List.of("content/briefings/d.md"), told);
  }
}
