package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.copydesk.history.TinyRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newsroom of three in a real repository: Ada writes, Ben reviews, Cleo publishes, on branches
 * that are merged. One briefing goes all the way: written, reviewed, signed off, published, edited
 * quietly (refused), corrected (accepted), withdrawn. What the program says is asserted at each
 * step.
 */
class NewsroomTest {
  private static final String FILE = "content/briefings/bridge.md";
  private static final String PAGE = "site/briefings/bridge/index.html";
  private static final String BRIEFING =
      """
      ---
      title: Is the bridge closed?
      status: draft # Ada is at it
      authors: [ada]
      topics: [traffic]
      summary: It was closed for a day and is open again.
      sources:
        notice: { title: Notice of the works office, publisher: Works office, kind: primary, published: 2026-01-05, accessed: 2026-01-06 }
      claims:
        - id: closed
          claim: The bridge is closed until May.
          claimant: The Bridge Gazette
          made: 2026-01-04
          rating: "false"
          finding: It opened on 5 January.
          evidence:
            - { source: notice, relation: contradicts, note: The notice names the day. }
      ---
      The bridge was closed for repairs.

      ::: claim closed
      The works office opened it the next day.
      :::
      """;

  @TempDir Path folder;
  private TinyRepository room;

  @BeforeEach
  void open() {
    room = TinyRepository.in(folder);
    room.at(OffsetDateTime.now().minusHours(3).truncatedTo(ChronoUnit.SECONDS).toString());
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void oneBriefingGoesAllTheWay() throws IOException {
    cleoSetsUpThePublication();
    adaWritesOnABranch();
    adaCannotApproveOrPublishIt();
    benSignsItOffWhileTheMainLineMovesOn();
    aChangeVoidsTheApprovalAndBenReadsAgain();
    cleoPublishesAndMerges();
    aQuietEditIsRefused();
    aRefileIsTooLittle();
    aCorrectionIsAccepted();
    aWithdrawalKeepsTheAddress();
    nobodyTakesItBack();
  }

  private void cleoSetsUpThePublication() {
    cleo();
    room.write(
            "content/site.yaml",
            """
            title: The Bridge
            base: https://bridge.example/
            topics: { traffic: Traffic }
            review: { required: 1, reviewers: [ben, cleo] }
            """)
        .write(".gitignore", "site/\n.copydesk/\n")
        .write("content/people/ada.yaml", "name: Ada\nemail: ada@example.org\n")
        .write("content/people/ben.yaml", "name: Ben\nemail: ben@example.org\n")
        .write("content/people/cleo.yaml", "name: Cleo\nemail: cleo@example.org\n")
        .commit("Begin");
    assertEquals(Exit.FINE, run("check").code());
    assertTrue(run("status").out().startsWith("There is no briefing yet."));
  }

  private void adaWritesOnABranch() {
    ada();
    room.branch("bridge").write(FILE, BRIEFING).commit("Begin the bridge");
    assertEquals(Exit.FINE, run("build").code());
    assertFalse(Files.exists(folder.resolve(PAGE)), "a draft is not built");
    assertEquals(Exit.FINE, run("build", "--drafts", "--into", "proof").code());
    assertTrue(Files.exists(folder.resolve("proof/briefings/bridge/index.html")));
    says(run("status"), "Drafts (1)", "copydesk status " + FILE + " --to review");
    says(run("status", FILE, "--to", "review"), FILE + ": review.");
    room.commit("Send the bridge to review");
    says(run("status"), "Waiting for review (1)", "Needs one approval, has none.");
  }

  private void adaCannotApproveOrPublishIt() throws IOException {
    refuses(run("sign-off", FILE, "--as", "ada"), "`ada` wrote this briefing");
    refuses(run("status", FILE, "--to", "published"), "needs one approval");
    String before = read(FILE);
    edit("status: review", "published: " + LocalDate.now() + "\nstatus: published");
    refuses(run("check", "--since", "main"), "needs one approval and has none", "review-missing");
    refuses(run("build"), "Nothing was published; site is as it was.");
    Files.writeString(folder.resolve(FILE), before);
  }

  private void benSignsItOffWhileTheMainLineMovesOn() throws IOException {
    cleo();
    room.branch("main")
        .write("content/pages/about.md", "---\ntitle: About\n---\nA small newsroom.\n")
        .commit("Say who we are");
    ben();
    room.branch("bridge");
    says(run("sign-off", FILE, "--as", "ben"), FILE + ": approved by `ben` on " + LocalDate.now());
    room.commit("Approve the bridge");
    says(run("sign-off", "--verify"), "`ben`, " + LocalDate.now() + ": holds");
    assertTrue(read(FILE).contains("status: review # Ada is at it\n"), "all else stays");
    says(run("status"), "Approved (1)", "copydesk status " + FILE + " --to published");
  }

  private void aChangeVoidsTheApprovalAndBenReadsAgain() throws IOException {
    ada();
    edit("It opened on 5 January.", "It opened on 5 January 2026.");
    room.commit("Name the year");
    refuses(run("sign-off", "--verify"), "outdated\n  the finding of claim `closed` changed");
    says(run("check", FILE), "since then the finding of claim `closed` changed.");
    refuses(run("status", FILE, "--to", "published"), "needs one approval");
    ben();
    says(run("status"), "Approval outdated (1)", "copydesk sign-off " + FILE + " --as ben");
    says(run("sign-off", FILE, "--as", "ben", "--note", "Year checked"), "approved by `ben`");
    room.commit("Approve the bridge again");
    assertEquals(Exit.FINE, run("sign-off", "--verify").code());
  }

  private void cleoPublishesAndMerges() throws IOException {
    cleo();
    says(run("status", FILE, "--to", "published"), FILE + ": published.");
    room.commit("Publish the bridge");
    room.branch("main").merge("bridge");
    assertEquals(Exit.FINE, run("check").code(), run("check").err());
    assertEquals(Exit.FINE, run("build").code());
    shows(PAGE, "Is the bridge closed?", "Reviewed by", "Ben");
    shows("site/claims/closed/index.html", "It opened on 5 January 2026.");
    shows("site/about/index.html", "A small newsroom.");
    says(run("status"), "Published (1)", "Nothing.");
  }

  private void aQuietEditIsRefused() throws IOException {
    ada();
    room.branch("quietly");
    edit("rating: \"false\"", "rating: mixed");
    refuses(run("check", "--since", "main"), "silent-edit", "[-false-]{+mixed+}");
    room.commit("Tidy");
    room.branch("main").merge("quietly");
    Run check = run("check");
    refuses(check, "no correction says so", "silent-edit");
    refuses(check, "the rating of claim `closed` changed from false to mixed", "review-outdated");
    String before = read(PAGE);
    refuses(run("build"), "Nothing was published; site is as it was.");
    assertEquals(before, read(PAGE), "readers see what was approved");
    ben();
    refuses(run("sign-off", FILE, "--as", "ben"), "There is an error in it", "Nothing was signed.");
    says(run("status"), "Approval outdated (1)", "copydesk check " + FILE);
  }

  private void aRefileIsTooLittle() throws IOException {
    ada();
    String before = read(FILE);
    says(run("correct", FILE, "--kind", "refile", "--text", "A word."), "refile noted on ");
    refuses(run("check"), "correction-too-weak");
    Files.writeString(folder.resolve(FILE), before);
  }

  private void aCorrectionIsAccepted() throws IOException {
    says(
        run("correct", FILE, "--kind", "correction", "--text", "We rated this false; it is mixed."),
        "correction noted on " + LocalDate.now(),
        "copydesk sign-off " + FILE + " --as ben");
    ben();
    says(run("sign-off", FILE, "--as", "ben"), "approved by `ben`");
    room.commit("Correct the bridge");
    assertEquals(Exit.FINE, run("check").code(), run("check").err());
    assertEquals(Exit.FINE, run("build").code());
    shows(PAGE, "We rated this false; it is mixed.", "CorrectionComment", "Reviewed by");
    shows("site/corrections/index.html", "We rated this false; it is mixed.");
    shows("site/corrections/feed.atom", "We rated this false; it is mixed.");
    says(run("status"), "Corrections this month (1)");
  }

  private void aWithdrawalKeepsTheAddress() throws IOException {
    cleo();
    says(
        run("correct", FILE, "--kind", "withdrawal", "--text", "It was another bridge."),
        "withdrawn on " + LocalDate.now());
    room.commit("Withdraw the bridge");
    assertEquals(Exit.FINE, run("check").code(), run("check").err());
    assertEquals(Exit.FINE, run("build").code());
    shows(PAGE, "It was another bridge.", "Withdrawn");
    says(run("status"), "Withdrawn (1)", "Nothing; its address stays.");
  }

  private void nobodyTakesItBack() throws IOException {
    refuses(run("status", FILE, "--to", "published"), "The briefing is out");
    edit("status: withdrawn", "status: draft");
    refuses(run("check"), "state-jump");
    edit("status: draft", "status: published");
    refuses(run("check"), "state-jump");
  }

  private void ada() {
    room.as("Ada", "ada@example.org");
  }

  private void ben() {
    room.as("Ben", "ben@example.org");
  }

  private void cleo() {
    room.as("Cleo", "cleo@example.org");
  }

  private Run run(String... args) {
    return Run.in(folder, args);
  }

  private static void says(Run run, String... words) {
    assertEquals(Exit.FINE, run.code(), run.err());
    for (String word : words) {
      assertTrue((run.out() + run.err()).contains(word), word + " in\n" + run.out() + run.err());
    }
  }

  private static void refuses(Run run, String... words) {
    assertEquals(Exit.ERRORS, run.code(), run.out() + run.err());
    for (String word : words) {
      assertTrue((run.out() + run.err()).contains(word), word + " in\n" + run.out() + run.err());
    }
  }

  private void shows(String page, String... words) throws IOException {
    for (String word : words) {
      assertTrue(read(page).contains(word), word + " in\n" + read(page));
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void edit(String before, String after) throws IOException {
    String text = read(FILE);
    assertTrue(text.contains(before), text);
    Files.writeString(folder.resolve(FILE), text.replace(before, after));
  }
}
