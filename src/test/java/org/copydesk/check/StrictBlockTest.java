package org.copydesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.TinySite;
import org.copydesk.briefing.EditionReader;
import org.copydesk.check.rules.Rules;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook's settings for those who signed a code of practice can be pasted as they stand. */
class StrictBlockTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?s)## As strict as the codes.*?```yaml\\n(.*?)```");

  @TempDir private Path temp;

  @Test
  void everyRuleInItIsKnownAndBecomesAsGraveAsItSays() throws Exception {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("content/handbook/checks.md")));
    assertTrue(block.find());
    TinySite site =
        TinySite.in(temp)
            .site(block.group(1))
            .briefing("a", "claims: [{ id: c, claim: It is so., rating: mixed }]\n", "Text.\n");
    List<Diagnostic> remarks =
        new Checker(Rules.all()).check(new EditionReader(site.root()).read());
    assertEquals(List.of(), remarks.stream().filter(d -> d.id().equals("unknown-rule")).toList());
    assertTrue(remarks.stream().anyMatch(d -> d.id().equals("unattributed-claim") && d.isError()));
  }
}
