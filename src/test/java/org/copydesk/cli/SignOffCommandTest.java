package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.TinySite;
import org.copydesk.history.TinyRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sign-off is one entry more in the file, and it holds until what was approved changes. */
class SignOffCommandTest {
  private static final String FILE = "content/briefings/a.md";
  private static final String FRONT =
      "authors: [ada] # who\nclaims:\n  - { id: high, claim: It is high., rating: \"false\" }\n";

  @TempDir Path folder;

  @BeforeEach
  void publication() {
    TinySite.in(folder)
        .file("content/people/ada.yaml", "name: Ada\n")
        .file("content/people/ben.yaml", "name: Ben\n")
        .file("content/people/cleo.yaml", "name: Cleo\n")
        .site("severities: { claim-without-evidence: off }\nreview: { required: 1 }\n")
        .briefing("a", FRONT, "Text.\n");
  }

  @Test
  void itAddsOneEntryAndNothingElse() throws IOException {
    String before = Files.readString(folder.resolve(FILE));
    Run run = Run.in(folder, "sign-off", FILE, "--as", "ben", "--note", "Read: \"all\"");
    assertEquals(Exit.FINE, run.code(), run.err());
    assertTrue(run.out().startsWith(FILE + ": approved by `ben` on "), run.out());
    String after = Files.readString(folder.resolve(FILE));
    int entry = after.indexOf("reviews:\n  - { by: ben, on: ");
    int end = after.indexOf("---\nText.");
    assertEquals(before, after.substring(0, entry) + after.substring(end));
    assertTrue(after.contains("digest: \"sha256:"), after);
    assertTrue(after.contains("note: \"Read: \\\"all\\\"\" }\n"), after);
    assertEquals(Exit.FINE, Run.in(folder, "check").code());
    assertEquals(Exit.FINE, Run.in(folder, "sign-off", "--verify").code());
  }

  @Test
  void aSecondTimeChangesNothing() throws IOException {
    sign("ben");
    String once = Files.readString(folder.resolve(FILE));
    assertTrue(sign("ben").out().contains("had already approved"));
    assertEquals(once, Files.readString(folder.resolve(FILE)));
  }

  @Test
  void aLaterChangeVoidsItAndIsNamed() throws IOException {
    sign("ben");
    change("\"false\"", "misleading");
    String words = "the rating of claim `high` changed from false to misleading";
    Run check = Run.in(folder, "check");
    assertEquals(Exit.ERRORS, check.code());
    assertTrue(check.err().contains("[review-outdated]"), check.err());
    assertTrue(check.err().contains(words), check.err());
    Run verify = Run.in(folder, "sign-off", "--verify", FILE);
    assertEquals(Exit.ERRORS, verify.code());
    assertTrue(verify.out().contains(": outdated\n  " + words), verify.out());
    assertEquals(Exit.FINE, sign("ben").code());
    assertEquals(Exit.FINE, Run.in(folder, "sign-off", "--verify").code());
    assertEquals(Exit.FINE, Run.in(folder, "check").code());
  }

  @Test
  void topicsAndCommentsDoNotVoidIt() throws IOException {
    sign("ben");
    change("authors: [ada] # who", "topics: [x] # what\nauthors: [ada]");
    assertEquals(Exit.FINE, Run.in(folder, "sign-off", "--verify").code());
  }

  @Test
  void whoeverWroteItCannotSignIt() throws IOException {
    String before = Files.readString(folder.resolve(FILE));
    Run run = sign("ada");
    assertEquals(Exit.ERRORS, run.code());
    assertTrue(run.err().contains("`ada` wrote this briefing"), run.err());
    assertTrue(run.err().contains("  hint: "), run.err());
    assertEquals(before, Files.readString(folder.resolve(FILE)));
  }

  @Test
  void thePolicySaysWhoMaySign() {
    TinySite.in(folder)
        .site("severities: { claim-without-evidence: off }\nreview: { reviewers: [cleo] }\n");
    assertTrue(sign("ben").err().contains("`ben` is not among those who may review here: cleo."));
    assertEquals(Exit.FINE, sign("cleo").code());
  }

  @Test
  void anApprovalThatThePolicyDoesNotAdmitDoesNotCount() {
    sign("ben");
    TinySite.in(folder)
        .site("severities: { claim-without-evidence: off }\nreview: { reviewers: [cleo] }\n");
    Run verify = Run.in(folder, "sign-off", "--verify");
    assertEquals(Exit.ERRORS, verify.code());
    assertTrue(verify.out().contains(": does not count\n  `ben` is not among"), verify.out());
    assertFalse(verify.out().contains(": holds"), verify.out());
  }

  @Test
  void whoeverChangedItByGitsRecordCannotSignIt() throws IOException {
    TinySite.in(folder)
        .file("content/people/ben.yaml", "name: Ben\nemail: ben@example.org\n")
        .site(
            "severities: { claim-without-evidence: off }\n"
                + "review: { required: 1, independent: true, signed: true }\n");
    try (TinyRepository room = TinyRepository.in(folder)) {
      room.as("Ada", "ada@example.org").commit("Begin");
      change("Text.", "Another text.");
      room.as("Ben", "ben@example.org").commit("Edit");
    }
    Run ben = sign("ben");
    assertEquals(Exit.ERRORS, ben.code());
    assertTrue(ben.err().contains("`ben` changed it in commit "), ben.err());
    Run cleo = sign("cleo");
    assertEquals(Exit.FINE, cleo.code(), cleo.err());
    assertTrue(cleo.out().contains("git commit -S"), cleo.out());
  }

  @Test
  void twoForASensitiveTopic() throws IOException {
    TinySite.in(folder)
        .site("severities: { claim-without-evidence: off }\nreview: { topics: { vote: 2 } }\n");
    change("authors:", "topics: [vote]\nauthors:");
    Run first = sign("ben");
    assertTrue(first.out().contains("It needs 1 more"), first.out());
    Run check = Run.in(folder, "check");
    assertTrue(check.err().contains("needs 2 approvals and has 1"), check.err());
    sign("cleo");
    assertEquals(Exit.FINE, Run.in(folder, "check").code());
  }

  @Test
  void aFileWithErrorsIsNotSigned() throws IOException {
    change("\"false\"", "flase");
    Run run = sign("ben");
    assertEquals(Exit.ERRORS, run.code());
    assertTrue(run.err().contains("`copydesk check " + FILE + "`"), run.err());
  }

  @Test
  void severalAreSignedTogetherOrNotAtAll() throws IOException {
    TinySite.in(folder)
        .briefing("b", "authors: [ben]\n", "B.\n")
        .file("content/briefings/c.md", "---\ntitle: C\nstatus: draft\n---\nC.\n");
    Run refused = Run.in(folder, "sign-off", "content/briefings", "--as", "ben");
    assertEquals(Exit.ERRORS, refused.code());
    assertTrue(refused.err().endsWith("Nothing was signed.\n"), refused.err());
    assertFalse(Files.readString(folder.resolve(FILE)).contains("reviews"));
    Run all = Run.in(folder, "sign-off", "content/briefings", "--as", "cleo");
    assertEquals(Exit.FINE, all.code(), all.err());
    assertTrue(Files.readString(folder.resolve("content/briefings/b.md")).contains("by: cleo"));
    assertFalse(Files.readString(folder.resolve("content/briefings/c.md")).contains("reviews"));
  }

  @Test
  void whatCannotBeMeantIsAWrongCommandLine() {
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(folder, "sign-off", FILE).code());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(folder, "sign-off").code());
    Run person = sign("bne");
    assertEquals(Exit.WRONG_COMMAND_LINE, person.code());
    assertTrue(person.err().contains("Did you mean `ben`?"), person.err());
    Run nowhere = Run.in(folder, "sign-off", "content/briefings/x.md", "--as", "ben");
    assertEquals(Exit.WRONG_COMMAND_LINE, nowhere.code());
    Run day = Run.in(folder, "sign-off", FILE, "--as", "ben", "--on", "yesterday");
    assertEquals(Exit.WRONG_COMMAND_LINE, day.code());
    Run future = Run.in(folder, "sign-off", FILE, "--as", "ben", "--on", "2999-01-01");
    assertEquals(Exit.WRONG_COMMAND_LINE, future.code());
  }

  private Run sign(String person) {
    return Run.in(folder, "sign-off", FILE, "--as", person);
  }

  private void change(String before, String after) throws IOException {
    Path file = folder.resolve(FILE);
    String text = Files.readString(file);
    assertTrue(text.contains(before), text);
    Files.writeString(file, text.replace(before, after));
  }
}
