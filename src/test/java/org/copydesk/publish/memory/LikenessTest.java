package org.copydesk.publish.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.TinySite;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.EditionReader;
import org.copydesk.page.Leaf;
import org.copydesk.page.PagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two models are alike when they would be drawn the same. */
class LikenessTest {
  private static final String FRONT =
      "authors: [desk]\nsummary: S.\nclaims:\n  - { id: c, claim: One., claimant: { name: N, type: person },"
          + " rating: accurate, finding: F. }\n";

  @TempDir Path folder;
  private final Likeness likeness = new Likeness(file -> 1);

  @Test
  void equalValuesAreAlikeAndOthersAreNot() {
    assertEquals(likeness.of(List.of("a", 1)), likeness.of(List.of("a", 1)));
    assertNotEquals(likeness.of(List.of("a", 1)), likeness.of(List.of("a", 2)));
    assertNotEquals(likeness.of(List.of("ab", "c")), likeness.of(List.of("a", "bc")));
    assertNotEquals(likeness.of(List.of("a", "b")), likeness.of(List.of(List.of("a", "b"))));
  }

  @Test
  void ofWhatIsNoValueNothingIsKnown() {
    assertEquals(0, likeness.of(List.of("a", new Object())));
  }

  @Test
  void nearlyAllPagesCanBeCompared() throws Exception {
    Set<String> unknown = new TreeSet<>();
    for (Leaf leaf : leaves("one")) {
      if (new Likeness(file -> 1).of(leaf.makings()) == 0) {
        unknown.add(leaf.path());
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void aPageIsAnotherWhenItsLinkLeadsElsewhere() throws Exception {
    Map<String, Long> before = likenesses(leaves("one"));
    assertEquals(before, likenesses(leaves("one")));
    Map<String, Long> after = likenesses(leaves("two"));
    assertNotEquals(before.get("briefings/a/index.html"), after.get("briefings/a/index.html"));
  }

  private static Map<String, Long> likenesses(List<Leaf> leaves) {
    Likeness ofOneBuild = new Likeness(file -> 1);
    Map<String, Long> all = new HashMap<>();
    leaves.forEach(leaf -> all.put(leaf.path(), ofOneBuild.of(leaf.makings())));
    return all;
  }

  /** A briefing that links to another, whose address says its slug. */
  private List<Leaf> leaves(String slug) throws Exception {
    TinySite.in(folder)
        .file("content/people/desk.yaml", "name: D\n")
        .briefing("a", FRONT, "See [it](b.md).\n\n::: claim c\nSo.\n:::\n")
        .briefing("b", "authors: [desk]\nsummary: S.\nslug: " + slug + "\n", "Text.\n");
    Edition edition = new EditionReader(folder).read().edition();
    return PagePlan.leaves(edition, PagePlan.Means.plain(edition));
  }
}
