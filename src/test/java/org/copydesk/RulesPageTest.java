package org.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.check.Rule;
import org.copydesk.check.rules.Rules;
import org.copydesk.report.HelpPage;
import org.copydesk.report.HelpPages;
import org.junit.jupiter.api.Test;

/** The handbook's table of rules says what the classes and their help pages say. */
class RulesPageTest {
  private static final Path PAGE = Path.of("content/handbook/rules.md");

  @Test
  void theTableListsEveryRule() throws IOException {
    List<String> written =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `")).sorted().toList();
    List<String> expected = Rules.all().stream().map(RulesPageTest::row).sorted().toList();
    assertEquals(String.join("\n", expected), String.join("\n", written));
  }

  private static String row(Rule rule) {
    HelpPage page = HelpPages.find(rule.id()).orElseThrow();
    return "| `%s` | %s | %s | %s |"
        .formatted(
            rule.id(), rule.severity().word(), page.summary(), page.askedForBy().orElse("–"));
  }
}
