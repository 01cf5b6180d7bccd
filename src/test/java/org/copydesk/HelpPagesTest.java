package org.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.check.Checker;
import org.copydesk.check.rules.Rules;
import org.copydesk.report.HelpExample;
import org.copydesk.report.HelpPage;
import org.copydesk.report.HelpPages;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every help page is the test of its remark. The files under "Wrong" make a publication in which
 * the remark is made on each line that holds {@code <-} in a comment, or follows one that holds
 * nothing else, and on no other line; those under "Right" make one without the remark and without
 * any error. A file {@code text.txt} in a source's folder is made a capture of that source.
 */
class HelpPagesTest {
  private static final Pattern MARK = Pattern.compile("(?:#|<!--) <-(?: -->)?");

  /** The text of a capture. */
  private static final Pattern TEXT =
      Pattern.compile("(content/sources/.+)/text(?:-(\\d{8}T\\d{6}Z))?\\.txt");

  /** A remark made by neither a rule nor the reader. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:Diagnostic\\s*\\.(?:error|warning|note)|new Diagnostic)\\(\\s*\"([a-z0-9-]+)\"");

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> everyPageIsRightAboutWrongAndRight() {
    return HelpPages.ids().stream()
        .map(id -> dynamicTest(id, () -> verify(HelpPages.find(id).orElseThrow())));
  }

  @Test
  void everyRemarkHasItsPage() throws IOException {
    Set<String> ids = new TreeSet<>(Remark.ids());
    Rules.all().forEach(rule -> ids.add(rule.id()));
    MADE.matcher(sources()).results().forEach(made -> ids.add(made.group(1)));
    assertTrue(ids.contains("unknown-rule"), "remarks made outside the rules are seen");
    ids.removeAll(HelpPages.ids());
    assertEquals(Set.of(), ids);
  }

  @Test
  void everyPageHasItsRemark() throws IOException {
    Set<String> pages = new TreeSet<>(HelpPages.ids());
    pages.removeAll(Remark.ids());
    Rules.all().forEach(rule -> pages.remove(rule.id()));
    String sources = sources();
    pages.removeIf(id -> sources.contains('"' + id + '"'));
    assertEquals(Set.of(), pages);
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private void verify(HelpPage page) throws Exception {
    assertTrue(page.markdown().startsWith("# " + page.id() + "\n\n"), "the title is the id");
    assertTrue(page.summary().endsWith("."), "the first paragraph is a sentence");
    List<HelpExample> wrong = page.examples("Wrong");
    if (wrong.isEmpty()) {
      // What goes wrong outside a publication's files, such as a template, cannot be shown in them.
      return;
    }
    assertEquals(marked(wrong), reported(page.id(), check(page.id() + "-wrong", wrong)));
    List<HelpExample> right = page.examples("Right");
    assertFalse(right.isEmpty(), "there is no right without files");
    List<Diagnostic> remarks = check(page.id() + "-right", right);
    assertEquals(List.of(), reported(page.id(), remarks));
    assertEquals(List.of(), remarks.stream().filter(Diagnostic::isError).toList());
  }

  private List<Diagnostic> check(String folder, List<HelpExample> files) throws Exception {
    TinySite site = TinySite.in(temp.resolve(folder));
    files.forEach(file -> site.file(file.path(), file.text()));
    files.forEach(file -> capture(file, files, site));
    Reading reading = new EditionReader(site.root()).read();
    return new Checker(Rules.all(), HelpPages.ids()).check(reading);
  }

  /** A text beside a source is its capture, which is then listed with the right digests. */
  private static void capture(HelpExample file, List<HelpExample> files, TinySite site) {
    Matcher text = TEXT.matcher(file.path());
    if (text.matches()) {
      String folder = text.group(1);
      String stamp = text.group(2) == null ? "20220103T000000Z" : text.group(2);
      boolean listed = files.stream().anyMatch(f -> f.path().equals(folder + "/source.yaml"));
      if (listed || folder.matches("content/sources/[^/]+/.*")) {
        site.captured(folder, file.text(), stamp);
      }
    }
  }

  private static List<String> marked(List<HelpExample> files) {
    List<String> places = new ArrayList<>();
    for (HelpExample file : files) {
      List<String> lines = file.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher mark = MARK.matcher(lines.get(i));
        if (mark.find()) {
          // A line of its own marks the next one, where a comment would change what is shown.
          boolean alone = mark.group().equals(lines.get(i).strip());
          places.add(file.path() + ":" + (i + (alone ? 2 : 1)));
        }
      }
    }
    assertFalse(places.isEmpty(), "no line is marked");
    return places.stream().sorted().toList();
  }

  private static List<String> reported(String id, List<Diagnostic> remarks) {
    return remarks.stream()
        .filter(d -> d.id().equals(id))
        .map(d -> d.span().file().path() + ":" + d.span().from().line())
        .distinct()
        .sorted()
        .toList();
  }
}
