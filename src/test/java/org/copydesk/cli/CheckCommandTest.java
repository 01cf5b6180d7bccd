package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} says what is wrong and where, and nothing else. */
class CheckCommandTest {
  @TempDir Path folder;

  @Test
  void errorsGoToStandardErrorWithTheirPlaceAndExitOne() {
    TinySite.in(folder).briefing("a", "topiks: [x]\ntitle: twice", "Text.\n");
    Run run = Run.in(folder, "check");
    assertEquals(Exit.ERRORS, run.code());
    assertTrue(run.err().contains("content/briefings/a.md:"), run.err());
    assertTrue(run.err().contains("Did you mean `topics`?"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void aFormatForProgramsGoesToStandardOutput() {
    TinySite.in(folder).briefing("a", "title: twice", "Text.\n");
    Run run = Run.in(folder, "check", "--format", "json");
    assertTrue(run.out().startsWith("{"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void remarksMayBeAskedForOneFileOnly() {
    TinySite.in(folder)
        .briefing("a", "title: twice", "Text.\n")
        .briefing("b", "title: twice", "Text.\n");
    Run run = Run.in(folder, "check", "content/briefings/b.md");
    assertTrue(run.err().contains("b.md"), run.err());
    assertFalse(run.err().contains("a.md"), run.err());
  }

  @Test
  void thePublicationIsFoundFromAFolderWithinIt() {
    TinySite.in(folder).briefing("a", "title: twice", "Text.\n");
    Run run = Run.in(folder.resolve("content/briefings"), "check", "a.md");
    assertEquals(Exit.ERRORS, run.code());
    assertTrue(run.err().contains("content/briefings/a.md:"), run.err());
  }

  @Test
  void whereThereIsNoPublicationItCannotGoOn() {
    Run run = Run.in(folder, "check");
    assertEquals(Exit.CANNOT_GO_ON, run.code());
    assertTrue(run.err().startsWith("copydesk: "), run.err());
    assertTrue(run.err().contains("  hint: "), run.err());
  }

  @Test
  void anUnknownFormatOrFileIsAWrongCommandLine() {
    TinySite.in(folder);
    Run format = Run.in(folder, "check", "--format", "jsn");
    assertEquals(Exit.WRONG_COMMAND_LINE, format.code());
    assertTrue(format.err().contains("Did you mean `json`?"), format.err());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(folder, "check", "nowhere.md").code());
  }

  @Test
  void remarksAreChosenBySeverityAndByName() {
    TinySite.in(folder).briefing("a", "title: twice\ncolour: red\n", "Text.\n");
    Run errors = Run.in(folder, "check", "--severity", "error");
    assertEquals(Exit.ERRORS, errors.code());
    assertTrue(errors.err().contains("[duplicate-key]"), errors.err());
    assertFalse(errors.err().contains("[unknown-key]"), errors.err());
    Run one = Run.in(folder, "check", "--rule", "unknown-key");
    assertEquals(Exit.FINE, one.code(), "a warning is no error");
    assertTrue(one.err().contains("[unknown-key]"), one.err());
    assertFalse(one.err().contains("[duplicate-key]"), one.err());
    Run both = Run.in(folder, "check", "--rule", "unknown-key,duplicate-key");
    assertTrue(both.err().contains("1 error, 1 warning"), both.err());
  }

  @Test
  void anUnknownSeverityOrNameIsAWrongCommandLine() {
    TinySite.in(folder);
    Run severity = Run.in(folder, "check", "--severity", "eror");
    assertEquals(Exit.WRONG_COMMAND_LINE, severity.code());
    assertTrue(severity.err().contains("Did you mean `error`?"), severity.err());
    Run rule = Run.in(folder, "check", "--rule", "unknown-kye");
    assertEquals(Exit.WRONG_COMMAND_LINE, rule.code());
    assertTrue(rule.err().contains("Did you mean `unknown-key`?"), rule.err());
  }

  @Test
  void sentencesAreARemindersListAndNeverAGate() {
    TinySite.in(folder).briefing("a", "title: twice\n", "On 5 January 4,300 came.\n");
    Run text = Run.in(folder, "check", "--sentences");
    assertEquals(Exit.FINE, text.code(), "errors are not its concern");
    assertTrue(text.out().contains("a.md:7:1: note: No claim and no citation"), text.out());
    assertEquals("", text.err());
    Run json = Run.in(folder, "check", "--sentences", "--format", "json");
    assertEquals(Exit.FINE, json.code());
    assertTrue(json.out().contains("\"id\" : \"uncovered-sentence\""), json.out());
  }

  @Test
  void everyFormatIsAResultWithItsExitCode() {
    TinySite.in(folder).briefing("a", "title: twice\n", "Text.\n");
    for (String format : List.of("json", "sarif", "github", "junit")) {
      Run run = Run.in(folder, "check", "--format", format);
      assertEquals(Exit.ERRORS, run.code(), format);
      assertTrue(run.out().contains("duplicate-key"), run.out());
      assertEquals("", run.err(), format);
    }
  }

  @Test
  void explainSaysWhatARemarkMeans() {
    Run all = Run.in(folder, "explain");
    assertEquals(Exit.FINE, all.code());
    assertTrue(all.out().contains("promotional-boilerplate"), all.out());
    Run one = Run.in(folder, "explain", "promotional-boilerplate");
    assertEquals(Exit.FINE, one.code());
    assertTrue(one.out().contains("promotional-boilerplate"), one.out());
    Run wrong = Run.in(folder, "explain", "promotional-boilerplat");
    assertEquals(Exit.WRONG_COMMAND_LINE, wrong.code());
    assertTrue(wrong.err().contains("Did you mean `promotional-boilerplate`?"), wrong.err());
  }
}
