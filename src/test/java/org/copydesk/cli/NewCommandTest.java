package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Reading;
import org.copydesk.publish.CopyDesk;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new} begins what builds and checks at once, and overwrites nothing. */
class NewCommandTest {
  private static final int YEAR = LocalDate.now().getYear();

  @TempDir Path folder;

  @Test
  void aNewSiteHasNoErrorAndNoWarningAndBuilds() throws Exception {
    Run run = Run.in(folder, "new", "site", "the-gazette");
    assertEquals(Exit.FINE, run.code(), run.err());
    Path root = folder.resolve("the-gazette");
    assertEquals(List.of(), loud(root));
    assertEquals("The gazette", new EditionReader(root).read().edition().site().title().in("en"));
    Run build = Run.in(root, "build", "--drafts");
    assertEquals(Exit.FINE, build.code(), build.err());
    assertTrue(Files.exists(root.resolve("site/briefings/bats/index.html")));
  }

  @Test
  void aNewSiteInAnotherLanguageComesWithoutTheEnglishExamples() throws Exception {
    assertEquals(Exit.FINE, Run.in(folder, "new", "site", "le-monde", "--lang", "fr").code());
    Path root = folder.resolve("le-monde");
    assertEquals(List.of(), loud(root));
    assertFalse(Files.exists(root.resolve("content/pages")));
    assertEquals(Exit.FINE, Run.in(root, "build").code());
  }

  @Test
  void noGapIsLeftUnfilled() throws Exception {
    Run.in(folder, "new", "site", "a");
    Path root = folder.resolve("a");
    Run.in(root, "new", "briefing", "Bats: \"blind\"?");
    Run.in(root, "new", "source", "https://www.example.org/2022/storm.html?a=1");
    Run.in(root, "new", "person", "third-desk");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file).contains("<<"), file.toString());
      }
    }
  }

  @Test
  void aPublicationThatIsThereIsLeftAlone() throws Exception {
    Run.in(folder, "new", "site", "a");
    Run again = Run.in(folder, "new", "site", "a");
    assertEquals(Exit.CANNOT_GO_ON, again.code());
    assertTrue(again.err().contains("a publication"), again.err());
  }

  @Test
  void aFileThatStandsInTheFolderIsKept() throws Exception {
    Path root = Files.createDirectories(folder.resolve("a"));
    Files.writeString(root.resolve("README.md"), "mine");
    Run run = Run.in(folder, "new", "site", "a");
    assertEquals("mine", Files.readString(root.resolve("README.md")));
    assertTrue(run.out().contains("a/README.md was there and is as it was"), run.out());
  }

  @Test
  void whatIsBegunReadsBackWithoutError() throws Exception {
    Run.in(folder, "new", "site", "a");
    Path root = folder.resolve("a");
    Run briefing = Run.in(root, "new", "briefing", "How", "many: a \"count\"?", "--slug", "many");
    assertEquals("content/briefings/" + YEAR + "/many.md" + System.lineSeparator(), briefing.out());
    Run source = Run.in(root, "new", "source", "https://www.example.org/2022/storm.html?a=1");
    assertEquals(
        "content/sources/example-storm/source.yaml" + System.lineSeparator(), source.out());
    assertEquals(Exit.FINE, Run.in(root, "new", "source", "interior-ministry").code());
    assertFalse(source(root, "example-storm").contains("# url:"));
    assertTrue(source(root, "interior-ministry").contains("\n# url:"));
    assertEquals(Exit.FINE, Run.in(root, "new", "person", "third-desk").code());
    Reading reading = new EditionReader(root).read();
    assertTrue(reading.diagnostics().stream().noneMatch(Diagnostic::isError));
    assertEquals(
        "How many: a \"count\"?", reading.edition().briefing("en", "many").orElseThrow().title());
    assertEquals(
        "https://www.example.org/2022/storm.html?a=1",
        reading.edition().sources().get("example-storm").url().orElseThrow().value());
    assertTrue(CopyDesk.check(reading).stream().noneMatch(Diagnostic::isError));
  }

  private static String source(Path root, String id) throws IOException {
    return Files.readString(root.resolve("content/sources/" + id + "/source.yaml"));
  }

  @Test
  void aClaimIsAddedAndTheRestOfTheFileStaysByteForByte() throws Exception {
    Run.in(folder, "new", "site", "a");
    Path root = folder.resolve("a");
    Path bats = root.resolve("content/briefings/" + YEAR + "/bats.md");
    String before = Files.readString(bats);
    Run run =
        Run.in(bats.getParent(), "new", "claim", "bats.md", "Bats: they \"hear\"", "--id", "hear");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertTrue(run.out().contains("::: claim hear"), run.out());
    String after = Files.readString(bats);
    int at = after.indexOf("  - id: hear\n    claim: \"Bats: they \\\"hear\\\"\"\n");
    assertTrue(at > 0, after);
    int end = after.indexOf("very words\" }\n", at) + "very words\" }\n".length();
    assertEquals(before, after.substring(0, at) + after.substring(end));
    assertTrue(
        new EditionReader(root).read().diagnostics().stream().noneMatch(Diagnostic::isError));
    Run again = Run.in(root, "new", "claim", bats.toString(), "Other words", "--id", "hear");
    assertEquals(Exit.WRONG_COMMAND_LINE, again.code());
    assertEquals(Exit.FINE, Run.in(root, "new", "claim", bats.toString(), "Other words").code());
    assertEquals(
        List.of("bats-blind", "hear", "other-words"),
        new EditionReader(root)
            .read().edition().briefing("en", "bats").orElseThrow().dossier().claims().stream()
                .map(claim -> claim.id())
                .toList());
  }

  @Test
  void theFirstClaimMakesItsListAndOneInBracketsIsLeftToPeople() throws Exception {
    Run.in(folder, "new", "site", "a");
    Path root = folder.resolve("a");
    Run.in(root, "new", "briefing", "Bees");
    String bees = "content/briefings/" + YEAR + "/bees.md";
    assertEquals(Exit.FINE, Run.in(root, "new", "claim", bees, "Bees are lazy").code());
    assertTrue(Files.readString(root.resolve(bees)).contains("claims:\n  - id: bees-are-lazy\n"));
    Path file = root.resolve("content/briefings/flow.md");
    Files.writeString(
        file,
        "---\ntitle: A\nstatus: draft\nclaims: [{ id: x, claim: X, rating: mixed }]\n---\nText.\n");
    Run flow = Run.in(root, "new", "claim", file.toString(), "Y is so");
    assertEquals(Exit.ERRORS, flow.code());
    assertTrue(flow.err().contains("by hand"), flow.err());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(root, "new", "claim", "nowhere.md", "Y").code());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(root, "new", "claim", bees).code());
  }

  @Test
  void nothingIsOverwrittenAndTheMessageSaysWhatToDo() throws Exception {
    Run.in(folder, "new", "site", "a");
    Path root = folder.resolve("a");
    for (List<String> words :
        List.of(
            List.of("briefing", "Bats"),
            List.of("source", "usgs"),
            List.of("source", "https://example.org/storm"),
            List.of("person", "desk"))) {
      String[] command = Stream.concat(Stream.of("new"), words.stream()).toArray(String[]::new);
      Run.in(root, command);
      Run again = Run.in(root, command);
      assertEquals(Exit.WRONG_COMMAND_LINE, again.code(), again.err());
      assertTrue(again.err().contains("hint: "), again.err());
    }
  }

  @Test
  void whatCannotBeANameIsRefusedInASentence() {
    Run.in(folder, "new", "site", "a");
    Path root = folder.resolve("a");
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(root, "new", "person", "../x").code());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(root, "new", "briefing", "???").code());
    Run kind = Run.in(root, "new", "breifing", "x");
    assertEquals(Exit.WRONG_COMMAND_LINE, kind.code());
    assertTrue(kind.err().contains("Did you mean `briefing`?"), kind.err());
  }

  private static List<String> loud(Path root) throws Exception {
    return CopyDesk.check(new EditionReader(root).read()).stream()
        .filter(d -> d.severity() != Severity.NOTE)
        .map(d -> d.span().file().path() + " " + d.id() + " " + d.message())
        .toList();
  }
}
