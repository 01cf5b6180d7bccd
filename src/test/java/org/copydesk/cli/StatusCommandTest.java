package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.copydesk.TinySite;
import org.copydesk.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board says of everything what comes next, and the commands it names do that. */
class StatusCommandTest {
  @TempDir Path folder;
  private TinySite site;

  @BeforeEach
  void publication() {
    site =
        TinySite.in(folder)
            .file("content/people/ada.yaml", "name: Ada\n")
            .file("content/people/ben.yaml", "name: Ben\n")
            .site("review: { required: 1 }\n");
  }

  @Test
  void aDraftIsLedToReadersStepByStep() {
    write("draft", "");
    assertEquals("copydesk status content/briefings/a.md --to review", next("drafts"));
    does("drafts");
    assertEquals("copydesk sign-off content/briefings/a.md --as ben", next("waiting"));
    does("waiting");
    assertEquals("copydesk status content/briefings/a.md --to published", next("approved"));
    does("approved");
    assertEquals("", next("published"));
    assertTrue(
        read().contains("\nstatus: published # how far\npublished: " + LocalDate.now().getYear()));
    assertEquals(Exit.FINE, Run.in(folder, "check").code());
  }

  @Test
  void aChangedBriefingIsShownWithWhatChanged() throws IOException {
    write("review", "");
    does("waiting");
    change("Text.", "Another text.");
    assertTrue(card("outdated").get("state").text().endsWith("the text changed"));
    does("outdated");
    assertEquals("copydesk status content/briefings/a.md --to published", next("approved"));
  }

  @Test
  void errorsComeFirst() {
    write("draft", "topics: {}\n");
    assertEquals("one error", card("drafts").get("state").text());
    assertEquals("copydesk check content/briefings/a.md", next("drafts"));
    write("review", "topics: {}\n");
    assertEquals("copydesk check content/briefings/a.md", next("waiting"));
    site.site("");
    write("published", "published: 2022-01-02\ntopics: {}\n");
    assertEquals("copydesk check content/briefings/a.md", next("published"));
  }

  @Test
  void aFileThatCannotBeReadIsNotMissingFromTheBoard() {
    site.file(
        "content/briefings/a.md",
        "---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n---\n");
    assertEquals("copydesk check content/briefings/a.md", next("unreadable"));
    String text = Run.in(folder, "status").out();
    assertTrue(
        text.startsWith("Cannot be read (1)\n  briefings/a.md  Mend what is wrong.\n"), text);
  }

  @Test
  void aRecheckIsDueOnItsDayOrAfterTheTimeThePolicySets() {
    site.site("");
    write("published", "published: 2022-01-02\nrecheck: 2023-01-01\n");
    assertEquals("since 2023-01-01", card("recheck").get("state").text());
    does("recheck");
    assertEquals("", next("published"));
    site.site("review: { recheck-after: 30 }\n");
    write("published", "published: 2022-01-02\nupdated: 2022-02-01\n");
    assertEquals("since 2022-03-03", card("recheck").get("state").text());
    does("recheck");
    assertTrue(card("published").get("next").text().startsWith("Nothing until its re-check on "));
  }

  @Test
  void whatIsStillToComeAndWhatWasWithdrawnIsThere() {
    site.site("");
    write("published", "published: 2999-01-01\n");
    assertEquals("goes out on 2999-01-01", card("approved").get("state").text());
    assertFalse(Files.exists(folder.resolve("site/briefings/a/index.html")));
    write(
        "withdrawn",
        "published: 2022-01-01\ncorrections: [{ on: 2022-02-02, kind: withdrawal, text: No. }]\n");
    assertEquals("Nothing; its address stays", card("withdrawn").get("next").text());
  }

  @Test
  void sourcesOnTheWebOnlyAndTheMonthsCorrectionsAreListed() {
    String month = LocalDate.now().toString();
    write(
        "published",
        "published: 2022-01-01\ncorrections: [{ on: "
            + month
            + ", kind: update, text: It rained. }, { on: 2022-02-02, kind: refile, text: Old. }]\n"
            + "sources: { s: { title: S, url: 'https://example.org/s' }, paper: { title: P } }\n");
    assertEquals("copydesk capture a/s", next("uncaptured"));
    assertEquals(1, lane("uncaptured").get("cards").items().size());
    assertEquals(month + ", update: It rained.", card("corrected").get("state").text());
    assertEquals(1, lane("corrected").get("cards").items().size());
  }

  @Test
  void aTableForPeopleKeepsWithinNarrowTerminalsAndCommandsWhole() {
    site.file("content/people/ben.yaml", "name: Ben\n")
        .file(
            "content/briefings/a longer name/概要の記事.md",
            "---\ntitle: A\nstatus: review\nauthors: [ada]\n---\nText.\n");
    for (int width : List.of(40, 80, 120)) {
      String out = onTerminal(width, Map.of("NO_COLOR", "1"));
      String command = "copydesk sign-off 'content/briefings/a longer name/概要の記事.md' --as ben";
      assertTrue(out.contains(command), out);
      assertTrue(
          out.lines().filter(l -> !l.contains("copydesk")).allMatch(l -> l.length() <= width), out);
      assertFalse(out.contains("\u001B"), out);
    }
    assertTrue(onTerminal(80, Map.of()).contains("\u001B["));
    assertFalse(Run.in(folder, "status").out().contains("\u001B"));
  }

  @Test
  void longColumnsAreCutUnlessAllIsAskedFor() {
    for (int i = 0; i < 12; i++) {
      site.file("content/briefings/b" + i + ".md", "---\ntitle: B\nstatus: draft\n---\nText.\n");
    }
    assertTrue(Run.in(folder, "status").out().contains("… and 2 more"));
    assertFalse(Run.in(folder, "status", "--all").out().contains("more"));
    assertEquals(12, lane("drafts").get("cards").items().size());
  }

  @Test
  void anEmptyPublicationSaysHowToBegin() {
    assertTrue(Run.in(folder, "status").out().contains("copydesk new briefing"));
  }

  @Test
  void nothingJumps() {
    write("draft", "");
    refused("published", "A draft cannot be published without a review.");
    refused("withdrawn", "never published");
    write("review", "");
    refused("published", "needs one approval of what stands there now and has none");
    write("published", "published: 2022-01-02\n");
    refused("draft", "The briefing is out");
    refused("review", "The briefing is out");
    refused("withdrawn", "The briefing is out");
    write("review", "");
    assertEquals(Exit.FINE, move("draft").code());
    assertTrue(read().contains("status: draft # how far\n"));
  }

  @Test
  void whatCannotBeMeantIsAWrongCommandLine() {
    write("draft", "");
    Run status = move("reviewed");
    assertEquals(Exit.WRONG_COMMAND_LINE, status.code());
    assertTrue(status.err().contains("Did you mean `review`?"), status.err());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(folder, "status", "--to", "review").code());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(folder, "status", "--format", "xml").code());
    assertEquals(Exit.WRONG_COMMAND_LINE, Run.in(folder, "status", "x.md").code());
  }

  private void refused(String to, String words) {
    String before = read();
    Run run = move(to);
    assertEquals(Exit.ERRORS, run.code());
    assertTrue(run.err().contains(words), run.err());
    assertTrue(run.err().contains("  hint: "), run.err());
    assertEquals(before, read());
  }

  private Run move(String to) {
    return Run.in(folder, "status", "content/briefings/a.md", "--to", to);
  }

  /** Runs the command that the lane's first card names. */
  private void does(String lane) {
    String[] words = next(lane).split(" ");
    assertEquals("copydesk", words[0]);
    Run run = Run.in(folder, List.of(words).subList(1, words.length).toArray(String[]::new));
    assertEquals(Exit.FINE, run.code(), run.err());
  }

  private String next(String lane) {
    return card(lane).get("command").text();
  }

  private JsonValue card(String lane) {
    List<JsonValue> cards = lane(lane).get("cards").items();
    assertFalse(cards.isEmpty(), Run.in(folder, "status").out());
    return cards.get(0);
  }

  private JsonValue lane(String name) {
    String json = Run.in(folder, "status", "--format", "json").out();
    return JsonValue.read(json).orElseThrow().get("lanes").items().stream()
        .filter(lane -> lane.get("name").text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void write(String status, String more) {
    site.file(
        "content/briefings/a.md",
        "---\ntitle: A\nstatus: "
            + status
            + " # how far\nauthors: [ada]\n"
            + more
            + "---\nText.\n");
  }

  private void change(String before, String after) throws IOException {
    Files.writeString(folder.resolve("content/briefings/a.md"), read().replace(before, after));
  }

  private String read() {
    try {
      return Files.readString(folder.resolve("content/briefings/a.md"));
    } catch (IOException gone) {
      return "";
    }
  }

  private String onTerminal(int width, Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> variables = new java.util.HashMap<>(environment);
    variables.put("COLUMNS", Integer.toString(width));
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run(
        List.of("status"),
        new Streams(
            new ByteArrayInputStream(new byte[0]), stream, stream, folder, variables, true));
    return out.toString(StandardCharsets.UTF_8);
  }
}
