package org.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.history.TinyRepository;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A briefing's versions, compared for readers, from real commits. */
class HistoryPageTest {
  private static final String PATH = "content/briefings/tower.md";
  private static final String PAGE = "briefings/tower/history/index.html";

  @TempDir Path folder;
  private TinyRepository room;

  @BeforeEach
  void open() {
    room = TinyRepository.in(folder);
    room.write("content/site.yaml", "title: Tower\nbase: https://tower.test/\n")
        .write("content/people/desk.yaml", "name: The desk\nemail: desk@example.org\n")
        .commit("begin");
  }

  @AfterEach
  void close() {
    room.close();
  }

  private HistoryPageTest version(String status, String rating, String more, String body) {
    room.write(
        PATH,
        "---\ntitle: The tower\npublished: 2026-03-02\nstatus: "
            + status
            + "\n"
            + more
            + "claims:\n  - { id: height, claim: It is high., rating: "
            + rating
            + " }\n---\n"
            + body
            + "\n");
    return this;
  }

  private Drawn drawn() throws Exception {
    return Drawn.of(TinySite.in(folder));
  }

  private static List<String> headings(Document page) {
    return page.select(".version h2").eachText();
  }

  private static String plain(Element element) {
    return element.text().replaceAll("\\s+", " ");
  }

  @Test
  void everyPublishedVersionIsShownAndNoDraft() throws Exception {
    version("draft", "false", "", "Rough.").room.commit("draft");
    version("published", "false", "", "It is tall.").room.commit("publish");
    room.at("2026-03-05T09:00+01:00");
    String note = "corrections:\n  - { on: 2026-03-05, kind: correction, text: Half right. }\n";
    version("published", "mixed", note, "It is very tall.").room.commit("correct");
    Document page = drawn().html(PAGE);
    assertEquals(
        List.of("Changed 5 March 2026, 09:01 GMT+1", "Published 2 March 2026, 09:03 GMT+1"),
        headings(page));
    assertEquals(
        List.of(
            "Our rating It is high. [taken out: False] [put in: Mixed]",
            "Text It is [put in: very] tall."),
        page.select(".amendments > li").stream().map(HistoryPageTest::plain).toList());
    assertEquals("Half right.", page.select(".version .correction > p").get(1).text());
    assertEquals("The desk", page.select(".version .meta a").first().text());
    assertFalse(page.text().contains("Rough"));
  }

  @Test
  void theBriefingLeadsToItAndTheSitemapKnowsIt() throws Exception {
    version("published", "false", "", "Text.").room.commit("publish");
    Drawn drawn = drawn();
    assertEquals(1, drawn.html("briefings/tower/index.html").select("a[href=history/]").size());
    assertTrue(drawn.text("sitemap.xml").contains("https://tower.test/briefings/tower/history/"));
    assertEquals("WebPage", drawn.data(PAGE).get(0).get("@type"));
  }

  @Test
  void whereOnlyMarkupChangedItIsFolded() throws Exception {
    version("published", "false", "", "It is tall.").room.commit("publish");
    version("published", "false", "topics: [towers]\n", "It is *tall*.").room.commit("stress");
    Element newest = drawn().html(PAGE).selectFirst(".version");
    assertEquals("No word changed", newest.selectFirst("details:not([open]) > summary").text());
    assertEquals(0, newest.select("del, ins").size());
  }

  @Test
  void aRenamedFileKeepsItsHistoryAndAMergeIsOneChange() throws Exception {
    version("published", "false", "", "It is tall. It stands by the river.").room.commit("publish");
    room.branch("work").as("Second", "second@example.org");
    version("published", "false", "", "It is very tall. It stands by the river.").room.commit("1");
    version("published", "false", "", "It is so very tall. It stands by the river.");
    room.commit("2");
    room.branch("main").as("Desk", "desk@example.org");
    room.write("content/people/second.yaml", "name: The second desk\nemail: second@example.org\n");
    room.commit("meanwhile");
    room.merge("work");
    room.move(PATH, "content/briefings/2026/tower.md").commit("move");
    Document page = drawn().html(PAGE);
    assertEquals(2, headings(page).size(), "moving the file changed nothing for readers");
    Element merge = page.selectFirst(".version");
    assertEquals("The second desk", merge.selectFirst(".meta a").text());
    assertEquals("[put in: so very]", merge.selectFirst("ins").text());
  }

  @Test
  void aShallowCloneSaysThatTheHistoryIsIncomplete(@TempDir Path clone) throws Exception {
    version("published", "false", "", "Text.").room.commit("publish");
    version("published", "false", "", "Other text.").room.commit("edit");
    org.eclipse.jgit.api.Git.cloneRepository()
        .setURI(folder.toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .call()
        .close();
    Document page = Drawn.of(TinySite.in(clone)).html(PAGE);
    assertTrue(page.selectFirst(".notice").text().startsWith("This history is not complete"));
    assertTrue(headings(page).get(0).startsWith("Oldest version known here"), "not: published");
    assertEquals(1, headings(page).size());
  }

  @Test
  void aWithdrawalIsNamed() throws Exception {
    version("published", "false", "", "Text.").room.commit("publish");
    String note = "corrections:\n  - { on: 2026-03-02, kind: withdrawal, text: Wrong. }\n";
    version("withdrawn", "false", note, "Text.").room.commit("withdraw");
    assertTrue(headings(drawn().html(PAGE)).get(0).startsWith("Withdrawn "));
  }

  @Test
  void twoDrawingsGiveTheSameBytes() throws Exception {
    version("published", "false", "", "Text.").room.commit("publish");
    version("published", "false", "", "Other text.").room.commit("edit");
    assertEquals(drawn().text(PAGE), drawn().text(PAGE));
  }

  @Test
  void withoutARepositoryOrACommitThereIsNoSuchPage(@TempDir Path alone) throws Exception {
    version("published", "false", "", "Text.");
    assertFalse(drawn().files().containsKey(PAGE));
    TinySite site = TinySite.in(alone).briefing("tower", "", "Text.");
    Drawn without = Drawn.of(site);
    assertFalse(without.files().containsKey(PAGE));
    assertFalse(without.text("briefings/tower/index.html").contains("history/"));
  }
}
