package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.copydesk.briefing.Selection;
import org.copydesk.publish.tree.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build killed at any moment leaves the old site or the new one, whole, and the next build goes
 * on from there. Two kills in three fall anywhere in a build's life, the third as the new site is
 * about to take its place.
 */
class KilledBuildTest {
  private static final int KILLS = 50;
  private static final int BRIEFINGS = 50;

  @TempDir Path folder;
  private final Random random = new Random(20_220_106);

  @Test
  void theSiteIsEitherTheOldOneOrTheNewOne() throws Exception {
    write(0);
    long start = System.nanoTime();
    assertEquals(0, Child.run(folder, Child.command(java.util.List.of(), "build")).code());
    long life = System.nanoTime() - start;
    Snapshot old = site();
    int before = 0;
    int after = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      write(kill);
      killOne(kill, life);
      Snapshot left = site();
      rebuild();
      Snapshot fresh = site();
      assertTrue(!fresh.equals(old), "The versions do not differ");
      if (left.equals(old)) {
        before++;
      } else {
        assertEquals(fresh, left, "After kill " + kill + " the site is neither old nor new");
        after++;
      }
      assertNothingLeft();
      old = fresh;
    }
    System.out.printf(
        "Killed builds: %d of %d files; %d kills before the swap, %d after; each site whole%n",
        KILLS, old.files().size(), before, after);
    assertTrue(before > 0, "No kill fell before the swap");
    assertTrue(after > 0, "No kill fell after the swap");
  }

  private void killOne(int kill, long life) throws Exception {
    Process build = Child.start(folder, "build");
    if (kill % 3 == 0) {
      Path next = folder.resolve(".copydesk/site/next");
      while (build.isAlive() && !Files.exists(next)) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(400_000));
    } else {
      TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * life * 1.1));
    }
    build.destroyForcibly().waitFor();
  }

  /** In this process, where Java is warm. */
  private void rebuild() throws Exception {
    Output output = Output.at(folder.resolve("site"), folder.resolve("content"));
    Selection selection = Selection.published(OffsetDateTime.now());
    Publication built = new Press(new Order(folder, output, selection, 2), Progress.SILENT).print();
    assertTrue(built.published(), built.diagnostics().toString());
  }

  private void write(int version) {
    SmallNewsroom.in(folder, BRIEFINGS, "version " + version);
  }

  private Snapshot site() throws Exception {
    return Snapshot.of(folder.resolve("site"));
  }

  private void assertNothingLeft() {
    for (String name : new String[] {"next", "last"}) {
      assertTrue(!Files.exists(folder.resolve(".copydesk/site").resolve(name)), name + " is left");
    }
  }
}
