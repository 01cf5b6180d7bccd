package org.copydesk.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.demonstration.Demonstration.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search, asked in a real browser: what readers of each script type finds what was written. */
class SearchTest {
  private static final List<String> ASKED =
      List.of(
          "search/?q=elections",
          "search/?q=FLOO",
          "search/?q=20+000",
          "search/?q=flood&rating=false&kind=claim",
          "search/?q=flood&kind=page",
          "search/?q=nothingofthekind",
          "fr/search/?q=elysee+oeuvre",
          "fr/search/?q=flood&lang=all",
          "ar/search/?q=%D8%A7%D9%84%D8%AD%D9%83%D9%88%D9%85%D9%87",
          "ru/search/?q=%D0%B5%D0%BB%D0%BA%D0%B0",
          "zh/search/?q=%E6%9C%A8%E5%9B%BE");

  @TempDir Path temp;

  @Test
  void whatReadersTypeIsFound() throws Exception {
    Demonstration.needs(Path.of("src/test/browser/node_modules/playwright-core"));
    Demonstration.needs(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")));
    Path site = build();
    List<String> found = ask(site, ASKED);
    assertTrue(found.get(0).contains("\"titles\":[\"The vote\"]"), found.get(0));
    assertTrue(found.get(1).contains("\"The flood of March\""), found.get(1));
    assertTrue(found.get(2).contains("\"The flood of March\""), found.get(2));
    assertTrue(found.get(3).contains("\"titles\":[\"The flood took 20,000 homes\"]"), found.get(3));
    assertTrue(found.get(4).contains("\"titles\":[]"), found.get(4));
    assertTrue(found.get(5).contains("Nothing was found"), found.get(5));
    assertTrue(found.get(6).contains("\"Une Œuvre à l’Élysée\""), found.get(6));
    assertTrue(found.get(7).contains("\"The flood of March\""), found.get(7));
    assertTrue(found.get(8).contains("\"قرار الحكومة\""), found.get(8));
    assertTrue(found.get(9).contains("\"Ёлка на площади\""), found.get(9));
    assertTrue(found.get(10).contains("\"阿拉木图机场\""), found.get(10));
    found.forEach(line -> assertTrue(line.contains("\"faults\":[]"), line));
    String fromDisk = ask(site, List.of("--file", "search/?q=flood")).get(0);
    assertTrue(fromDisk.contains("\"The flood of March\""), fromDisk);
  }

  private static List<String> ask(Path site, List<String> asked) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", "src/test/browser/search.mjs"));
    command.add(site.toString());
    command.addAll(asked);
    Run run = Run.of(command.toArray(String[]::new));
    assertEquals(0, run.exit(), run.output());
    return run.output().lines().toList();
  }

  private Path build() throws Exception {
    TinySite.in(temp)
        .site(
            "title: T\nlanguages: [en, fr, ar, ru, zh]\nseverities: { claim-without-evidence: off }\n")
        .file("content/briefings/flood.md", FLOOD)
        .file("content/briefings/vote.md", briefing("en", "The vote", "An election was held."))
        .file("content/briefings/o.md", briefing("fr", "Une Œuvre à l’Élysée", "Le texte."))
        .file("content/briefings/q.md", briefing("ar", "قرار الحكومة", "نصّ الخبر."))
        .file("content/briefings/e.md", briefing("ru", "Ёлка на площади", "Текст."))
        .file("content/briefings/a.md", briefing("zh", "阿拉木图机场", "机场已经恢复。"));
    Path site = temp.resolve("out/news");
    Program.run(temp, "build", "--into", site.toString());
    return site;
  }

  private static String briefing(String lang, String title, String text) {
    return "---\ntitle: "
        + title
        + "\nlang: "
        + lang
        + "\npublished: 2022-03-01\nstatus: published\n---\n"
        + text
        + "\n";
  }

  private static final String FLOOD =
      """
      ---
      title: The flood of March
      published: 2022-03-03
      status: published
      topics: [water]
      claims:
        - id: homes
          claim: The flood took 20,000 homes
          rating: "false"
          finding: It took two.
      ---
      The river rose.
      """;
}
