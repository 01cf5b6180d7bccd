package org.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.check.rules.Rules;
import org.junit.jupiter.api.Test;

/** What the handbook lists is what there is. */
class HandbookTest {
  private static final Path HANDBOOK = Path.of("content/handbook");

  @Test
  void theRulesAndTheirSeveritiesAreAllListed() throws IOException {
    Set<String> rules = new TreeSet<>();
    Rules.all().forEach(rule -> rules.add(rule.id() + " " + rule.severity().word()));
    assertEquals(rules, found("rules.md", "(?m)^\\| `([a-z-]+)` \\| ([a-z]+) \\|"));
  }

  @Test
  void everyLibraryHasItsReason() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String declared = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    Set<String> libraries =
        matches(declared.replaceAll("(?s)<exclusions>.*?</exclusions>", ""), "<artifactId>(.*?)</");
    Set<String> missing = new TreeSet<>(libraries);
    missing.removeAll(found("dependencies.md", "(?m)^\\| ([\\w.-]+) \\|"));
    assertEquals(Set.of(), missing);
  }

  private static Set<String> found(String page, String pattern) throws IOException {
    return matches(Files.readString(HANDBOOK.resolve(page)), pattern);
  }

  /** The groups of every match, joined by blanks. */
  private static Set<String> matches(String text, String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(
          matcher.groupCount() == 1 ? matcher.group(1) : matcher.group(1) + " " + matcher.group(2));
    }
    return found;
  }
}
