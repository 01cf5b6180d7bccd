package org.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copydesk.report.HelpPages;
import org.junit.jupiter.api.Test;

/** The handbook's table of what codes of practice ask names only remarks that there are. */
class CodesPageTest {
  /** Keys of front matter and policies, which stand in the table too. */
  private static final Set<String> KEYS =
      Set.of("single-source", "interest", "other-side", "unknown", "selection");

  @Test
  void everyRuleInTheTableExists() throws Exception {
    String page = Files.readString(Path.of("content/handbook/codes.md"));
    Set<String> named = new TreeSet<>();
    Pattern.compile("`([a-z-]+)`").matcher(page).results().forEach(m -> named.add(m.group(1)));
    assertTrue(named.size() > 60, named.toString());
    named.removeAll(HelpPages.ids());
    named.removeAll(KEYS);
    assertEquals(Set.of(), named);
  }
}
