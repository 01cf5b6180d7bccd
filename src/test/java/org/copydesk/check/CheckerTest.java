package org.copydesk.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.copydesk.TinySite;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.briefing.Surroundings;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
  @TempDir private Path temp;
  private TinySite site;

  @BeforeEach
  void makeSite() {
    site = TinySite.in(temp).briefing("a", "", "One.\n").briefing("b", "", "Two.\n");
  }

  /** Holds something against every briefing. */
  private static final class EveryTitle implements BriefingRule {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
      remarks.accept(remark(briefing.head().title().span(), "A title.", "Have none."));
    }
  }

  @Test
  void aRuleHasTheNameOfItsClass() {
    assertEquals("every-title", new EveryTitle().id());
  }

  @Test
  void remarksComeByPathAndPlaceAndName() throws Exception {
    List<Rule> many =
        Collections.nCopies(50, 0).stream().map(i -> (Rule) new EveryTitle()).toList();
    List<Diagnostic> remarks = new Checker(many).check(read());
    assertEquals(remarks.stream().sorted().toList(), remarks);
    assertEquals(100, remarks.size());
    List<String> first = IntStream.range(0, 50).mapToObj(i -> "content/briefings/a.md").toList();
    assertEquals(first, remarks.subList(0, 50).stream().map(d -> d.span().file().path()).toList());
  }

  @Test
  void aPublicationGradesARule() throws Exception {
    site.site("severities: { every-title: error }\n");
    assertEquals(List.of("a.md:2:8: error every-title", "b.md:2:8: error every-title"), checked());
  }

  @Test
  void aPublicationSwitchesARuleOff() throws Exception {
    site.site("severities: { every-title: off }\n");
    assertEquals(List.of(), checked());
  }

  @Test
  void aFileAllowsARule() throws Exception {
    site.briefing("a", "allow: [every-title]  # it is a test\n", "One.\n");
    assertEquals(List.of("b.md:2:8: warning every-title"), checked());
  }

  @Test
  void anUnknownRuleIsAnErrorWhereItIsNamed() throws Exception {
    site.site("severities:\n  evry-title: off\n")
        .briefing("a", "allow: [every-title, something-else]\n", "One.\n");
    List<Diagnostic> remarks = new Checker(List.of(new EveryTitle())).check(read());
    assertEquals(
        List.of(
            "a.md:5:22: error unknown-rule",
            "b.md:2:8: warning every-title",
            "site.yaml:2:3: error unknown-rule"),
        shown(remarks));
    assertEquals("Did you mean `every-title`?", remarks.get(2).hint().orElse(""));
  }

  @Test
  void aReadersWarningIsGradedAndItsErrorStays() throws Exception {
    site.site("severities: { unknown-key: off, unknown-value: off, every-title: off }\n")
        .briefing("a", "colour: red\n", "One.\n")
        .file("content/briefings/b.md", "---\ntitle: b\nstatus: finished\n---\nTwo.\n");
    List<Diagnostic> remarks =
        new Checker(List.of(new EveryTitle())).check(new EditionReader(site.root()).read());
    assertEquals(List.of("b.md:3:9: error unknown-value"), shown(remarks));
  }

  private Edition read() throws Exception {
    return new EditionReader(site.root()).read().edition();
  }

  private List<String> checked() throws Exception {
    return shown(new Checker(List.of(new EveryTitle())).check(read()));
  }

  private static List<String> shown(List<Diagnostic> remarks) {
    return remarks.stream()
        .map(
            d ->
                Path.of(d.span().file().path()).getFileName()
                    + ":"
                    + d.span().from()
                    + ": "
                    + d.severity().word()
                    + " "
                    + d.id())
        .toList();
  }
}
