package org.copydesk.publish.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.TinySite;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.page.Leaf;
import org.copydesk.page.Newsroom;
import org.copydesk.page.PagePlan;
import org.copydesk.page.theme.Theme;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are made of the same are drawn the same, whatever was edited elsewhere. */
class MakingsTest {
  private static final String FLOOD = "content/briefings/flood.md";
  private static final String OTHER = "content/briefings/other.md";
  private static final String MINISTRY = "content/sources/ministry/source.yaml";
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static final Theme THEME = theme();

  @TempDir Path folder;
  private Map<String, Made> before = Map.of();

  private record Made(long likeness, String drawn) {}

  @BeforeEach
  void open() throws Exception {
    Newsroom.in(folder)
        .bytes("content/static/dot.png", PICTURE)
        .file(
            OTHER,
            """
            ---
            title: What was said of the dam
            published: 2022-02-05
            status: published
            authors: [bob]
            topics: [floods]
            summary: Of the dam.
            claims:
              - id: dam-held
                claim: The dam held.
                claimant: { name: Ministry of Water, type: organization }
                appearances: [ministry]
                rating: accurate
                finding: It did.
                evidence: [ { source: ministry, relation: supports } ]
            ---
            See [the flood](flood.md#top), [how](../pages/methodology.md) and ![a dot](/dot.png).
            """);
    before = made();
  }

  @Test
  void anotherBriefingsTitle() throws Exception {
    stands(edit(OTHER, "What was said", "All that was said"), "sources/flood/paper/index.html");
  }

  @Test
  void aVerdictAndAFinding() throws Exception {
    edit(OTHER, "rating: accurate", "rating: mixed");
    stands(edit(OTHER, "It did", "Partly"), "claims/dam-broke/index.html");
  }

  @Test
  void aWithdrawalAndADate() throws Exception {
    edit(FLOOD, "2022-02-20", "2022-02-21");
    edit(OTHER, "2022-02-05", "2022-04-05");
    edit(FLOOD, "status: published", "status: withdrawn");
  }

  @Test
  void anAddress() throws Exception {
    edit(FLOOD, "status: published", "status: published\nslug: deluge");
    edit("content/pages/methodology.md", "title: Methodology", "title: Methodology\nslug: how");
  }

  @Test
  void aBriefingThatIsNewOrGone() throws Exception {
    Path french = folder.resolve("content/briefings/flood.fr.md");
    String text = Files.readString(french);
    Files.delete(french);
    compare();
    Files.writeString(french, text);
    compare();
    Files.move(folder.resolve(FLOOD), folder.resolve("content/briefings/tide.md"));
    compare();
  }

  @Test
  void aSharedSource() throws Exception {
    stands(edit(MINISTRY, "Statement", "A statement"), "people/bob/index.html");
    TinySite.in(folder)
        .file(
            "content/sources/report/source.yaml",
            "title: Report\npublisher: Office\nurl: https://office.example/\n");
    edit(MINISTRY, "kind: primary", "kind: primary\ncarries: report");
    edit(FLOOD, "[@paper]", "[@report]");
  }

  @Test
  void aCapture() throws Exception {
    TinySite site = TinySite.in(folder);
    site.captured("content/sources/ministry", "By then nine people died.", "20220201T000000Z");
    compare();
    edit("content/sources/ministry/text.txt", "nine people died", "ten people did");
  }

  @Test
  void aPerson() throws Exception {
    stands(edit("content/people/bob.yaml", "Bob", "Robert"), "topics/index.html");
    edit("content/people/ann.yaml", "role: Editor", "type: desk");
  }

  @Test
  void anAddressThatNoLongerAnswers() throws Exception {
    TinySite.in(folder)
        .file(
            ".copydesk/links.txt",
            "2026-01-01T00:00:00Z gone https://water.example/statement answers 404\n");
    compare();
  }

  @Test
  void aPictureAndAFile() throws Exception {
    Files.delete(folder.resolve("content/static/dot.png"));
    compare();
    TinySite.in(folder).bytes("content/static/dot.png", PICTURE);
    compare();
    edit(OTHER, "summary: Of", "picture: { src: /dot.png, alt: Dot. }\nsummary: Of");
  }

  private Set<String> edit(String file, String words, String others) throws Exception {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(words), words);
    Files.writeString(path, text.replace(words, others));
    return compare();
  }

  /** That a page which has nothing to do with it is not drawn anew. */
  private static void stands(Set<String> unlike, String path) {
    assertTrue(!unlike.contains(path), path + " is among " + unlike);
  }

  /** The pages that are made of something else than before. */
  private Set<String> compare() throws Exception {
    Map<String, Made> now = made();
    Set<String> unlike = new TreeSet<>();
    Set<String> changed = new TreeSet<>();
    now.forEach(
        (path, one) -> {
          Optional<Made> old = Optional.ofNullable(before.get(path));
          if (old.isEmpty() || one.likeness() == 0 || old.get().likeness() != one.likeness()) {
            unlike.add(path);
          }
          if (old.isEmpty() || !old.get().drawn().equals(one.drawn())) {
            changed.add(path);
          }
        });
    assertTrue(!changed.isEmpty());
    changed.removeAll(unlike);
    assertEquals(Set.of(), changed, "These look otherwise and are made of the same");
    before = now;
    return unlike;
  }

  private Map<String, Made> made() throws Exception {
    Edition edition = new EditionReader(folder).read().edition();
    Likeness likeness = new Likeness(file -> mark(file.path()));
    Map<String, Made> all = new HashMap<>();
    List<Leaf> leaves = PagePlan.leaves(edition, PagePlan.Means.plain(edition));
    for (Leaf leaf : leaves) {
      all.put(leaf.path(), new Made(likeness.of(leaf.makings()), THEME.draw(leaf.page())));
    }
    return all;
  }

  private static Theme theme() {
    try {
      return Theme.open(Optional.empty());
    } catch (CannotGoOn broken) {
      throw new IllegalStateException(broken);
    }
  }

  private long mark(String path) {
    try {
      Path file = folder.resolve(path);
      return Files.exists(file) ? Mark.of(file) : Mark.NONE;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
