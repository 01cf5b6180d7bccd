package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.briefing.Selection;
import org.copydesk.publish.memory.Memory;
import org.copydesk.publish.tree.Output;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is edited, and whatever happens to the output and to what Copydesk keeps for itself, a
 * build comes to the same as one that remembers nothing. More edits: {@code
 * -Dcopydesk.edits=20000}; others: {@code -Dcopydesk.seed=1}.
 */
class IncrementalBuildTest {
  private static final int EDITS = Integer.getInteger("copydesk.edits", 500);
  private static final long SEED = Long.getLong("copydesk.seed", 20_220_106);

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  @Test
  void fiveHundredRandomEditsGiveTheSameAsCleanBuilds() throws Exception {
    RandomEdits edits = new RandomEdits(folder, SEED);
    edits.begin();
    boolean drafts = false;
    boolean future = false;
    int published = 0;
    int remembered = 0;
    boolean broken = false;
    for (int i = 0; edits.count() < EDITS; i++) {
      String done = something(edits, broken);
      drafts ^= random.nextInt(25) == 0;
      future ^= random.nextInt(25) == 0;
      Selection selection = new Selection(drafts, future, OffsetDateTime.now());
      Publication built = print("site", selection);
      if (i % 2 == 1) {
        broken = !built.published();
        continue;
      }
      if (i % 10 == 0) {
        clear(folder.resolve("clean"));
        clear(folder.resolve(".copydesk/clean"));
      }
      Memory.forget(output("clean"));
      Publication clean = print("clean", selection);
      String edit = "edit " + i + ": " + done;
      assertEquals(told(clean), told(built), edit);
      assertEquals(clean.published(), built.published(), edit);
      broken = !built.published();
      if (built.published()) {
        edits.good();
        published++;
        remembered += built.tally().orElseThrow().written() == 0 ? 1 : 0;
        takeOutWhatIsNobodys(built);
        assertSame(Snapshot.of(folder.resolve("clean")), Snapshot.of(folder.resolve("site")), edit);
        assertEquals(clean.pages(), built.pages(), edit);
      }
    }
    assertTrue(published > EDITS / 20, "Only " + published + " were published");
    assertTrue(remembered > 0, "Nothing was ever as it had been");
  }

  private String something(RandomEdits edits, boolean broken) throws IOException {
    if (broken && random.nextInt(4) > 0) {
      return edits.mend();
    }
    return switch (random.nextInt(8)) {
      case 0, 1 -> broken ? edits.edit() : edits.meddle();
      case 2 -> edits.edit() + ", " + edits.meddle() + ", " + edits.edit();
      case 3 -> edits.edit();
      default -> edits.edit() + ", " + edits.edit() + ", " + edits.edit() + ", " + edits.edit();
    };
  }

  /** Without its memory a build leaves alone what it cannot know to be its own, and says so. */
  private void takeOutWhatIsNobodys(Publication built) throws IOException {
    for (String path : built.tally().orElseThrow().kept()) {
      Files.delete(folder.resolve("site").resolve(path));
    }
  }

  private static void assertSame(Snapshot clean, Snapshot built, String edit) {
    Set<String> paths = new TreeSet<>(clean.files().keySet());
    paths.addAll(built.files().keySet());
    paths.removeIf(p -> Objects.equals(clean.files().get(p), built.files().get(p)));
    assertEquals(Set.of(), paths, "These differ after " + edit);
  }

  @Test
  void aNewProcessGoesOnFromWhatAnotherRemembered() throws Exception {
    RandomEdits edits = new RandomEdits(folder, SEED);
    edits.begin();
    Child first = Child.run(folder, Child.command(List.of(), "build"));
    assertEquals(0, first.code(), first.out());
    Path about = folder.resolve("content/pages/about.md");
    Files.writeString(about, "---\ntitle: About\n---\nWe write and check.\n");
    Child second = Child.run(folder, Child.command(List.of(), "build"));
    assertEquals(0, second.code(), second.out());
    Publication clean = print("clean", Selection.published(OffsetDateTime.now()));
    assertTrue(clean.published());
    assertSame(
        Snapshot.of(folder.resolve("clean")), Snapshot.of(folder.resolve("site")), second.out());
    Child third = Child.run(folder, Child.command(List.of(), "build"));
    assertTrue(third.out().contains("; 0 files written"), third.out());
  }

  private static List<String> told(Publication publication) {
    return publication.diagnostics().stream()
        .map(d -> d + " " + d.hint().orElse("") + " " + d.span().to() + " " + d.span().text())
        .toList();
  }

  private Publication print(String into, Selection selection) throws CannotGoOn {
    return new Press(new Order(folder, output(into), selection, 2), Progress.SILENT).print();
  }

  private Output output(String into) throws CannotGoOn {
    return Output.at(folder.resolve(into), folder.resolve("content"));
  }

  private static void clear(Path site) throws IOException {
    if (!Files.exists(site)) {
      return;
    }
    try (Stream<Path> all = Files.walk(site)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
