package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same publication gives the same bytes, whatever the machine is like. */
class SameBytesTest {
  @TempDir Path folder;

  @Test
  void withOneThreadOrEightInAnotherLocaleZoneAndOrderOfFiles() throws Exception {
    Path here = SmallNewsroom.in(folder.resolve("here"), 12, "İstanbul ışık I i").root();
    Path there = folder.resolve("there");
    copyBackwards(here, there);
    build(here, "8", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
    build(
        there,
        "1",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=Pacific/Kiritimati",
        "-Dfile.encoding=ISO-8859-9",
        "-Dline.separator=\r\n");
    Snapshot site = Snapshot.of(here.resolve("site"));
    assertTrue(site.files().size() > 12, site.toString());
    assertEquals(site, Snapshot.of(there.resolve("site")));
  }

  private static void build(Path root, String threads, String... options) throws Exception {
    Child child = Child.run(root, Child.command(List.of(options), "build", "--threads", threads));
    assertEquals(0, child.code(), child.out());
  }

  /** Makes the files in the opposite order, which many file systems list them in. */
  private static void copyBackwards(Path from, Path to) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(from)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    Collections.sort(files, Collections.reverseOrder());
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
