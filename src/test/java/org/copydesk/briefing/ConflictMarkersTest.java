package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a merge leaves in a file is one remark, and not a dozen that follow from it. */
class ConflictMarkersTest {
  private static final String MARKS = "<<<<<<< HEAD\n%s\n=======\n%s\n>>>>>>> review\n";

  @TempDir Path folder;

  private List<String> remarks(String path, String text) throws CannotGoOn {
    TinySite site = TinySite.in(folder).site("title: A\n").file(path, text);
    return new EditionReader(site.root())
        .read().diagnostics().stream().map(d -> d.span().from() + " " + d.id()).toList();
  }

  @Test
  void inFrontMatter() throws CannotGoOn {
    String text = "---\ntitle: A\n" + MARKS.formatted("status: draft", "status: review") + "---\n";
    assertEquals(
        List.of("3:1 conflict-marker"), remarks("content/briefings/a.md", text + "Text.\n"));
  }

  @Test
  void inATextAndInSiteYaml() throws CannotGoOn {
    String text = "---\ntitle: A\nstatus: draft\n---\n" + MARKS.formatted("One.", "Two.");
    assertEquals(List.of("5:1 conflict-marker"), remarks("content/briefings/a.md", text));
    assertEquals(
        List.of("1:1 conflict-marker"),
        remarks("content/site.yaml", MARKS.formatted("title: A", "title: B")).stream()
            .filter(remark -> remark.startsWith("1:1"))
            .toList());
  }

  @Test
  void aTextAboutGitMayShowThem() throws CannotGoOn {
    String text =
        "---\ntitle: A\nstatus: draft\n---\n```\n" + MARKS.formatted("One.", "Two.") + "```\n";
    assertEquals(List.of(), remarks("content/briefings/a.md", text));
  }
}
