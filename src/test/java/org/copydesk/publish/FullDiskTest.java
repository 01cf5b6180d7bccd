package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes no more: one sentence, a hint, exit code 3, and the old site whole. The shell's
 * limit on file sizes makes a real write fail in the middle, on any machine and without rights.
 */
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void aWriteThatFailsHalfwayLeavesTheOldSite() throws Exception {
    TinySite site = SmallNewsroom.in(folder, 3, "version one");
    assertEquals(0, Child.run(folder, Child.command(List.of(), "build")).code());
    Snapshot before = Snapshot.of(folder.resolve("site"));
    SmallNewsroom.in(folder, 3, "version two");
    site.bytes("content/static/big.bin", new byte[4 << 20]);
    Child child = Child.run(folder, limited("build"));
    assertEquals(3, child.code(), child.out());
    assertTrue(child.out().startsWith("copydesk: Cannot copy "), child.out());
    assertTrue(child.out().contains("  hint: Free some space"), child.out());
    assertEquals(2, child.out().lines().count(), child.out());
    assertEquals(before, Snapshot.of(folder.resolve("site")));
    Path spare = folder.resolve(".copydesk/site/spare");
    assertEquals(Map.of(), Snapshot.of(spare).files(), "Half a site still takes room");
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() throws Exception {
    SmallNewsroom.in(folder, 1, "version one").file("blocked", "a file");
    Child child = Child.run(folder, Child.command(List.of(), "build", "--into", "blocked/site"));
    assertEquals(3, child.code(), child.out());
    assertTrue(child.out().contains("blocked"), child.out());
    assertEquals(2, child.out().lines().count(), child.out());
  }

  private static List<String> limited(String... args) {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f 2048; exec \"$@\"", "sh"));
    command.addAll(Child.command(List.of("-Xshare:auto"), args));
    return command;
  }
}
